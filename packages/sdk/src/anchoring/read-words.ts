import type { TextPositionSelector } from "../model/selector.ts";

/** A word of a text: where it stands, and what it is compared by. */
export interface Word extends TextPositionSelector {
  /** The word in lower case and in Unicode's composed form (NFC). */
  readonly key: string;
}

/**
 * Reads the words of a text: runs of letters, marks and figures.
 *
 * @param text - The text.
 * @returns The words in reading order.
 */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].normalize("NFC").toLowerCase(),
  }));
}
