import type { TextPositionSelector, TextQuoteSelector } from "@entente/sdk";
import type { LineAndColumn } from "../../lines.ts";

/** A place of words in a text, with what finds it again. */
export interface AnchorPlace extends TextPositionSelector, LineAndColumn {
  /** The words with no more context than tells this place from all others. */
  readonly selector: TextQuoteSelector;
  /** The sentences that it touches; none in headings and furniture. */
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

interface Asked {
  /** What was looked for. */
  readonly asked: TextQuoteSelector;
  /** The expression in whose text. */
  readonly expression: string;
}

/** What looking for words gave. */
export type Anchoring =
  | (Asked & { readonly outcome: "found"; readonly place: AnchorPlace })
  | (Asked & { readonly outcome: "ambiguous"; readonly candidates: readonly AnchorPlace[] })
  | (Asked & {
      readonly outcome: "orphaned";
      /** Where the words stand with another context than was asked for. */
      readonly candidates: readonly AnchorPlace[];
      /** The nearest passage, where the words stand nowhere. */
      readonly suggestion?: AnchorPlace & { readonly ambiguous: boolean };
    });
