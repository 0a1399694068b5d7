/** Words about corrections: how a fact is challenged, and what was changed. */
export interface CorrectionWords {
  readonly introduction: readonly string[];
  readonly howHeading: string;
  readonly how: readonly string[];
  readonly contact: string;
  readonly noContact: string;
  readonly decideHeading: string;
  readonly decide: readonly string[];
  readonly changesHeading: string;
  readonly noRelease: (version: string) => string;
  readonly released: (released: string, version: string) => string;
  readonly numbers: string;
  readonly readingsHeading: string;
  readonly readingsIntroduction: string;
  /** The fact told to whoever can correct it. */
  readonly challenge: {
    /** Opens the text to be copied. */
    readonly open: (what: string) => string;
    /** Leads from a sentence of the text to its readings. */
    readonly sentence: (number: number) => string;
    readonly copy: string;
    readonly issue: (what: string) => string;
    readonly title: (id: string) => string;
    readonly fact: (id: string) => string;
    /** Stands over several facts. */
    readonly oneOf: string;
    /** What the records of a page are called together. */
    readonly records: string;
    readonly version: (version: string) => string;
    readonly words: (exact: string, place: string | undefined) => string;
    /** A rule by its id, and where it is written. */
    readonly rule: (id: string, address: string) => string;
    readonly whatIsWrong: string;
    readonly whatShowsIt: string;
  };
}
