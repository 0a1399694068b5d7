import type { TextPositionSelector } from "../model/selector.ts";
import { cutsSurrogatePair } from "./surrogate-pairs.ts";

/**
 * Finds every place where words stand in a text, code unit by code unit.
 *
 * @param text - The text.
 * @param exact - The words; empty words stand nowhere.
 * @returns The places in reading order, overlapping ones too, without those that would cut a surrogate pair in two.
 */
export function findOccurrences(text: string, exact: string): TextPositionSelector[] {
  const occurrences: TextPositionSelector[] = [];
  if (exact === "") return occurrences;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end)) occurrences.push({ start, end });
  }
  return occurrences;
}
