import type { Check } from "../check.ts";
import { axe } from "./axe.ts";
import { htmlValidate } from "./html-validate.ts";
import { languageOfParts } from "./language-of-parts.ts";
import { linkNames } from "./link-names.ts";
import { linkedData } from "./linked-data.ts";
import { links } from "./links.ts";
import { nothingRuns } from "./nothing-runs.ts";
import { ownHost } from "./own-host.ts";
import { pageWeight } from "./page-weight.ts";
import { reflow } from "./reflow.ts";
import { structure } from "./structure.ts";
import { targets } from "./targets.ts";
import { translations } from "./translations.ts";

/** In this order, because what the page did by itself is to be seen before other checks do anything to it. */
export const allChecks: readonly Check[] = [
  ownHost,
  nothingRuns,
  htmlValidate,
  structure,
  links,
  linkedData,
  translations,
  pageWeight,
  linkNames,
  languageOfParts,
  targets,
  reflow,
  axe,
];
