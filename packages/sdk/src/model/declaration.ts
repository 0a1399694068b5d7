// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { Actor } from "./actor.ts";
import type { Alignment } from "./alignment.ts";
import type { CodingAgreement } from "./coding-agreement.ts";
import type { Commitment } from "./commitment.ts";
import type { Contradiction } from "./contradiction.ts";
import type { Evidence } from "./evidence.ts";
import type { Exception } from "./exception.ts";
import type { Expression } from "./expression.ts";
import type { Instrument } from "./instrument.ts";
import type { Manifestation } from "./manifestation.ts";
import type { Money } from "./money.ts";
import type { Occasion } from "./occasion.ts";
import type { Place } from "./place.ts";
import type { Quantity } from "./quantity.ts";
import type { Redirect } from "./redirect.ts";
import type { Rule } from "./rule.ts";
import type { Silence } from "./silence.ts";
import type { Statement } from "./statement.ts";
import type { Strand } from "./strand.ts";
import type { Paragraph, Section, Sentence } from "./structure.ts";
import type { Subject } from "./subject.ts";
import type { Term } from "./term.ts";
import type { TimeMention } from "./time-mention.ts";
import type { CalendarDate } from "./values.ts";
import type { WordSought } from "./word-sought.ts";
import type { Work } from "./work.ts";

/** An official declaration as data: one document that can be verified by itself. */
export interface Declaration {
  /** Version of the shape of this document (Semantic Versioning). */
  readonly schemaVersion: "0.2.0";
  /** Version of the facts in this document (Semantic Versioning). */
  readonly dataVersion: string;
  /** The day on which a fact was last changed. */
  readonly updated: CalendarDate;
  /** Up to which day of publication evidence was looked for; nothing later is known to the records. */
  readonly searchedUpTo: CalendarDate;
  /** The declaration as such. */
  readonly work: Work;
  /** Its language versions. */
  readonly expressions: readonly Expression[];
  /** The copies known. */
  readonly manifestations: readonly Manifestation[];
  /** Where its versions were compared, and how they agree or differ. */
  readonly alignments: readonly Alignment[];
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
  /** The times that the text names, in its order. */
  readonly dates: readonly TimeMention[];
  /** The figures that are neither money nor dates, in the order of the text. */
  readonly quantities: readonly Quantity[];
  /** Those who act, speak or are spoken of. */
  readonly actors: readonly Actor[];
  /** The places that the text names. */
  readonly places: readonly Place[];
  /** The events that the text names. */
  readonly events: readonly Occasion[];
  /** The other texts to which it refers, and earlier and later ones that we place beside it. */
  readonly instruments: readonly Instrument[];
  /** The subjects that it shares with earlier and later texts. */
  readonly subjects: readonly Subject[];
  /** What records show of what happened, in the order of time. */
  readonly evidence: readonly Evidence[];
  /** Where sources differ. */
  readonly contradictions: readonly Contradiction[];
  /** What was looked for and not found. */
  readonly silences: readonly Silence[];
  /** Words and abbreviations that a reader may not know, with what they mean here. */
  readonly terms: readonly Term[];
  /** Words that a reader may look for, found in the text or not. */
  readonly wordsSought: readonly WordSought[];
  /** How far two codings of the text agree, question by question. */
  readonly codings: readonly CodingAgreement[];
  /** Words that need no record though a check would miss one, and why. */
  readonly exceptions: readonly Exception[];
  /** The rules of the codebook by which the words were read. */
  readonly rules: readonly Rule[];
  /** The ids that were retired, and what stands for them now. */
  readonly redirects: readonly Redirect[];
}
