/** The words around what is open: points on which sources differ, and what was looked for and not found. */
export interface OpenPointWords {
  readonly contents: string;
  readonly none: string;
  readonly differences: {
    readonly introduction: readonly string[];
    readonly differs: string;
    readonly passages: string;
    readonly records: string;
    readonly mayExplain: string;
    readonly wouldSettle: string;
    readonly bearsOn: string;
    readonly bearsOnNone: string;
  };
  readonly silences: {
    readonly introduction: readonly string[];
    readonly askHeading: string;
    readonly ask: readonly string[];
    readonly lookedFor: string;
    readonly where: string;
    readonly upTo: string;
    readonly wouldAnswer: string;
    readonly request: string;
    readonly addressedTo: (body: string) => string;
    readonly concerns: string;
  };
}
