import type { TextPositionSelector } from "../model/selector.ts";
import { cutsSurrogatePair } from "./surrogate-pairs.ts";

/**
 * Makes sure that a range holds words of a text.
 *
 * @param text - The text.
 * @param range - The range, in UTF-16 code units, end exclusive.
 * @throws `RangeError` when the range is empty, out of bounds, not in whole numbers, or cuts a surrogate pair.
 */
export function assertQuotable(text: string, range: TextPositionSelector): void {
  const { start, end } = range;
  const flaw = describeFlaw(text, start, end);
  if (flaw !== undefined) throw new RangeError(`The range ${start} to ${end} cannot be quoted: ${flaw}`);
}

function describeFlaw(text: string, start: number, end: number): string | undefined {
  if (!Number.isInteger(start)) return "start is not a whole number";
  if (!Number.isInteger(end)) return "end is not a whole number";
  if (start < 0) return "start is out of bounds, expected 0 or more";
  if (end > text.length) return `end is out of bounds, expected ${text.length} at most`;
  if (start >= end) return "it is empty or reversed, expected start before end";
  if (cutsSurrogatePair(text, start)) return "start cuts a surrogate pair in two";
  if (cutsSurrogatePair(text, end)) return "end cuts a surrogate pair in two";
  return undefined;
}
