// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import type { Table } from "../table.ts";
import { actors } from "./actors.ts";
import { alignments } from "./alignments.ts";
import { anchors } from "./anchors.ts";
import { codings } from "./codings.ts";
import { commitments } from "./commitments.ts";
import { contradictions } from "./contradictions.ts";
import { dates } from "./dates.ts";
import { events } from "./events.ts";
import { evidence } from "./evidence.ts";
import { exceptions } from "./exceptions.ts";
import { expressions } from "./expressions.ts";
import { figures } from "./figures.ts";
import { instruments } from "./instruments.ts";
import { manifestations } from "./manifestations.ts";
import { money } from "./money.ts";
import { paragraphs } from "./paragraphs.ts";
import { places } from "./places.ts";
import { quantities } from "./quantities.ts";
import { redirects } from "./redirects.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";
import { sentences } from "./sentences.ts";
import { silences } from "./silences.ts";
import { statements } from "./statements.ts";
import { strands } from "./strands.ts";
import { subjects } from "./subjects.ts";
import { terms } from "./terms.ts";
import { wordsSought } from "./words-sought.ts";
import { work } from "./work.ts";

/** Every table of a declaration, a noun and what stands in it after the other. */
export const tables: readonly Table[] = [
  ...work,
  ...expressions,
  ...manifestations,
  ...alignments,
  ...anchors,
  ...sections,
  ...paragraphs,
  ...sentences,
  ...statements,
  ...commitments,
  ...strands,
  ...money,
  ...dates,
  ...quantities,
  ...actors,
  ...places,
  ...events,
  ...instruments,
  ...subjects,
  ...figures,
  ...evidence,
  ...contradictions,
  ...silences,
  ...terms,
  ...wordsSought,
  ...codings,
  ...exceptions,
  ...rules,
  ...redirects,
];
