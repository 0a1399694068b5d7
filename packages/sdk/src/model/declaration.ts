// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { Actor } from "./actor.ts";
import type { Commitment } from "./commitment.ts";
import type { Expression } from "./expression.ts";
import type { Manifestation } from "./manifestation.ts";
import type { Money } from "./money.ts";
import type { Rule } from "./rule.ts";
import type { Statement } from "./statement.ts";
import type { Strand } from "./strand.ts";
import type { Paragraph, Section, Sentence } from "./structure.ts";
import type { CalendarDate } from "./values.ts";
import type { Work } from "./work.ts";

/** An official declaration as data: one document that can be verified by itself. */
export interface Declaration {
  /** Version of the shape of this document (Semantic Versioning). */
  readonly schemaVersion: "0.1.0";
  /** Version of the facts in this document (Semantic Versioning). */
  readonly dataVersion: string;
  /** The day on which a fact was last changed. */
  readonly updated: CalendarDate;
  /** The declaration as such. */
  readonly work: Work;
  /** Its language versions. */
  readonly expressions: readonly Expression[];
  /** The copies known. */
  readonly manifestations: readonly Manifestation[];
  /** The sections of the coded text, in its order. */
  readonly sections: readonly Section[];
  /** The paragraphs of the coded text, in its order. */
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of the coded text, in its order. */
  readonly sentences: readonly Sentence[];
  /** What each passage does, in the order of the text. */
  readonly statements: readonly Statement[];
  /** The undertakings and follow-up arrangements. */
  readonly commitments: readonly Commitment[];
  /** The lines of work under which undertakings are grouped. */
  readonly strands: readonly Strand[];
  /** The sums that the text names. */
  readonly money: readonly Money[];
  /** Those to whom records refer, and the persons whom the text names. */
  readonly actors: readonly Actor[];
  /** The rules of the codebook by which the words were read. */
  readonly rules: readonly Rule[];
}
