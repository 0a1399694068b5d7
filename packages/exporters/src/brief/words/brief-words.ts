import type { Expression, LegalCharacter } from "@entente/sdk";

/** The words of a brief that stand in no record and in no codebook, in one language. */
export interface BriefWords {
  /** What stands between a label and what it is about. */
  readonly colon: string;
  /** What joins the last of several names. */
  readonly and: string;
  /** The headings of the parts. */
  readonly headings: {
    readonly identity: string;
    readonly undertakings: string;
    readonly money: string;
    readonly statuses: string;
    readonly deadlines: string;
    readonly differences: string;
    readonly silences: string;
    readonly reading: string;
  };
  /** What the brief is made from. */
  readonly about: (version: string, updated: string, searched: string) => string;
  /** That there is none. */
  readonly none: string;
  /** What our notes are called. */
  readonly ourNote: string;
  /** Of what the declaration is. */
  readonly identity: {
    readonly parties: string;
    readonly force: string;
    readonly forces: Readonly<Record<LegalCharacter["value"], string>>;
    readonly dates: Readonly<Record<"meeting" | "published", string>>;
    readonly title: string;
    readonly versions: Readonly<Record<Expression["textStatus"], string>>;
    readonly languages: Readonly<Record<Expression["language"], string>>;
    readonly copy: string;
    readonly copies: Readonly<Record<"original" | "mirror", string>>;
    readonly terms: (name: string, confirmed: boolean) => string;
    readonly onSite: string;
  };
  /** Of what is undertaken. */
  readonly undertakings: {
    readonly counts: (undertakings: string, followUps: string, frameworks: string) => string;
    readonly undertaking: readonly [one: string, other: string];
    readonly followUp: readonly [one: string, other: string];
    readonly framework: readonly [one: string, other: string];
    readonly wordingNotForce: string;
    readonly words: string;
    readonly sentences: (numbers: string, isOne: boolean) => string;
    readonly who: string;
    readonly nobody: string;
    readonly together: string;
    readonly due: string;
    readonly firmness: string;
    readonly novelty: string;
    readonly earlier: string;
    readonly phase: string;
    readonly horizon: string;
    readonly beneficiary: string;
    readonly partOf: string;
    readonly check: string;
    readonly missing: string;
    readonly done: string;
    readonly by: string;
    readonly from: string;
    readonly to: string;
    readonly frequency: string;
  };
  /** Of times that the text names. */
  readonly dates: {
    readonly asWritten: (words: string) => string;
    readonly inferred: (reason: string) => string;
  };
  /** Of sums. */
  readonly money: {
    readonly notAdded: string;
    readonly purpose: string;
    readonly payer: string;
    readonly payerUnclear: string;
    readonly recipient: string;
    readonly place: string;
    readonly period: string;
    readonly basis: string;
    readonly stage: string;
    readonly announced: string;
    readonly additionalTo: string;
    readonly partOf: string;
    readonly undertaking: string;
  };
  /** Of statuses. */
  readonly statuses: {
    readonly asOf: (day: string) => string;
    readonly share: (without: string, total: string, percent: string) => string;
    readonly followUps: string;
    readonly of: (count: string, total: string, without: string) => string;
    readonly caution: string;
    readonly status: string;
    readonly voice: string;
    readonly contested: string;
    readonly superseded: string;
    readonly deadline: string;
    readonly because: string;
  };
  /** Of records and where they were read. */
  readonly sources: {
    readonly published: (date: string, isInferred: boolean) => string;
    readonly undated: string;
    readonly about: (date: string) => string;
    readonly copiedBy: (site: string) => string;
    readonly inPart: string;
    readonly saidBy: (names: string) => string;
    readonly press: string;
    readonly creditedTo: (title: string) => string;
  };
  /** Of deadlines. */
  readonly deadlines: { readonly none: string; readonly state: (day: string) => string };
  /** Of what sources differ on. */
  readonly differences: {
    readonly introduction: string;
    readonly concerns: string;
    readonly noUndertaking: string;
    readonly sides: string;
    readonly mayExplain: string;
    readonly wouldSettle: string;
    readonly passage: string;
    readonly record: string;
  };
  /** Of what was not found. */
  readonly silences: {
    readonly introduction: string;
    readonly lookedFor: string;
    readonly where: string;
    readonly upTo: string;
    readonly wouldAnswer: string;
    readonly request: string;
    readonly requestTo: (route: string, to: string) => string;
    readonly concerns: string;
    readonly note: string;
  };
  /** Of how the text was read. */
  readonly reading: {
    readonly passages: (passages: string, sentences: string) => string;
    readonly held: (held: string, quotes: string) => string;
    readonly passage: readonly [one: string, other: string];
    readonly sentence: readonly [one: string, other: string];
    readonly quote: readonly [one: string, other: string];
    readonly ours: string;
    readonly kinds: string;
    readonly strengths: string;
    readonly statusRule: string;
    readonly agreement: string;
    readonly agreementNote: string;
    readonly agreed: (agreed: string, units: string, apart: string) => string;
    readonly chance: (kappa: string, alpha: string) => string;
  };
}
