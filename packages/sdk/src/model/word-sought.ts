// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { WordSoughtId } from "./identifier.ts";
import type { Localized } from "./values.ts";

/** A word that a reader may look for in the text, found there or not. */
export interface WordSought {
  /** Id of the word. */
  readonly id: WordSoughtId;
  /** Every form that is looked for, as whole words, in capitals or not. */
  readonly forms: readonly string[];
  /** What the word means here, for a reader who does not read English. */
  readonly meaning: Localized;
}
