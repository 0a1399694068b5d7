// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ExpressionId, SentenceId } from "./identifier.ts";

/** What binds a record to the words: the quote, its place, and the sentences it touches. */
export interface Anchor {
  /** The expression whose text is quoted. */
  readonly expression: ExpressionId;
  /** The quoted words, character for character. */
  readonly exact: string;
  /** Words right before the quote, where it stands more than once. */
  readonly prefix?: string;
  /** Words right after the quote, where it stands more than once. */
  readonly suffix?: string;
  /** Where it begins: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where it ends, exclusive: UTF-16 code units from the start of the text. */
  readonly end: number;
  /** The sentences that the quote touches, in the order of the text; none in a heading or page furniture. */
  readonly sentences: readonly SentenceId[];
}

/** A place in a text (W3C Web Annotation Data Model, Text Position Selector; here in UTF-16 code units). */
export interface TextPositionSelector {
  /** Where it begins: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where it ends, exclusive: UTF-16 code units from the start of the text. */
  readonly end: number;
}

/** A quote that finds its place by its words (W3C Web Annotation Data Model, Text Quote Selector). */
export interface TextQuoteSelector {
  /** The quoted words, character for character. */
  readonly exact: string;
  /** Words right before the quote, where it stands more than once. */
  readonly prefix?: string;
  /** Words right after the quote, where it stands more than once. */
  readonly suffix?: string;
}
