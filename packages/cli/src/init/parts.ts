import type { TextPositionSelector } from "@entente/sdk";

/** What is set aside before a text is divided into sentences. */
export interface Parts {
  /** The title of the whole; absent where the text has none. */
  readonly title?: TextPositionSelector;
  /** The headings of sections, in their order. */
  readonly headings: readonly TextPositionSelector[];
  /** What belongs to the page that carried the text. */
  readonly furniture: readonly TextPositionSelector[];
}
