import type { TextPositionSelector } from "../model/selector.ts";
import { cutsSurrogatePair } from "./surrogate-pairs.ts";

/**
 * Finds every place where words stand in a text, code unit by code unit. Time grows with the length of the text and of
 * the words, also where they repeat themselves.
 *
 * @param text - The text.
 * @param exact - The words; empty words stand nowhere.
 * @returns The places in reading order, overlapping ones too, without those that would cut a surrogate pair in two.
 */
export function findOccurrences(text: string, exact: string): TextPositionSelector[] {
  const occurrences: TextPositionSelector[] = [];
  if (exact === "") return occurrences;
  let previous = -exact.length;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    // The built-in search is the fastest, but would compare overlapping places anew: from the first of these we count on.
    if (start - previous < exact.length)
      return [...occurrences, ...wholePlaces(text, exact, overlapping(text, exact, start))];
    previous = start;
    const end = start + exact.length;
    if (!cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end)) occurrences.push({ start, end });
  }
  return occurrences;
}

/** Makes places of their starts, without those that would cut a surrogate pair in two. */
export function wholePlaces(text: string, exact: string, starts: readonly number[]): TextPositionSelector[] {
  return starts
    .map((start) => ({ start, end: start + exact.length }))
    .filter(({ start, end }) => !cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end));
}

/** The places from a known one on, in one pass (Knuth, Morris and Pratt, 1977). */
function overlapping(text: string, exact: string, known: number): number[] {
  const borders = bordersOf(exact);
  const starts = [known];
  let matched = borders[exact.length - 1] ?? 0;
  for (let at = known + exact.length; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && exact.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (exact.charCodeAt(matched) === unit) matched += 1;
    if (matched < exact.length) continue;
    starts.push(at + 1 - matched);
    matched = borders[matched - 1] ?? 0;
  }
  return starts;
}

/** For each beginning of some words, how long an end of it is that is a beginning too. */
function bordersOf(exact: string): Int32Array {
  const borders = new Int32Array(exact.length);
  let length = 0;
  for (let at = 1; at < exact.length; at += 1) {
    const unit = exact.charCodeAt(at);
    while (length > 0 && exact.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0;
    if (exact.charCodeAt(length) === unit) length += 1;
    borders[at] = length;
  }
  return borders;
}
