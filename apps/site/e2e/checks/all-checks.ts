import type { Check } from "../check.ts";
import { alfa } from "./alfa.ts";
import { axe } from "./axe.ts";
import { axeInDark } from "./axe-in-dark.ts";
import { enlargedText } from "./enlarged-text.ts";
import { forcedColours } from "./forced-colours.ts";
import { htmlValidate } from "./html-validate.ts";
import { keyboardPath } from "./keyboard-path.ts";
import { languageOfParts } from "./language-of-parts.ts";
import { linkNames } from "./link-names.ts";
import { linkedData } from "./linked-data.ts";
import { links } from "./links.ts";
import { looksAndMeaning } from "./looks-and-meaning.ts";
import { nothingRuns } from "./nothing-runs.ts";
import { ownHost } from "./own-host.ts";
import { pageWeight } from "./page-weight.ts";
import { print } from "./print.ts";
import { reducedMotion } from "./reduced-motion.ts";
import { reflow } from "./reflow.ts";
import { sameShape } from "./same-shape.ts";
import { structure } from "./structure.ts";
import { targets } from "./targets.ts";
import { translations } from "./translations.ts";

/** Asked of every page, in this order, because what the page did by itself is to be seen before other checks do anything to it. */
export const pageChecks: readonly Check[] = [
  ownHost,
  nothingRuns,
  htmlValidate,
  structure,
  links,
  linkedData,
  translations,
  pageWeight,
  axe,
];

/** Asked of the shortest and the longest page of each kind, as they are shown at first. */
export const kindChecks: readonly Check[] = [linkNames, languageOfParts, targets, reflow];

/** Asked of the same pages: by a slower engine, and as they are shown and used otherwise. The last moves the focus through the page. */
const stateChecks: readonly Check[] = [
  alfa,
  looksAndMeaning,
  reducedMotion,
  print,
  enlargedText,
  axeInDark,
  forcedColours,
  sameShape,
  keyboardPath,
];

export const allChecks: readonly Check[] = [...pageChecks, ...kindChecks, ...stateChecks];

/** Those that ask an engine made by others; the rest are our own from end to end. */
export const engineChecks: ReadonlySet<Check> = new Set([htmlValidate, axe, alfa, axeInDark, forcedColours]);
