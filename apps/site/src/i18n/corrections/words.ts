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
    readonly version: (version: string) => string;
    readonly words: (exact: string, place: string | undefined) => string;
    readonly rule: (id: string) => string;
    readonly whatIsWrong: string;
    readonly whatShowsIt: string;
  };
}
