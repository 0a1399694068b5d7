import type { TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import { findOccurrences, wholePlaces } from "./find-occurrences.ts";
import { judgeCandidates, type QuoteMatch } from "./match-quote.ts";
import { placeWords, suggestAmong, type QuoteSuggestion, type ReadText } from "./suggest-quote.ts";

/** A text made ready for looking up many quotes. */
export interface TextIndex {
  /** The text. */
  readonly text: string;
  /** Looks for a quote by the rule of {@link matchQuote}, with the same answer. */
  readonly match: (selector: TextQuoteSelector) => QuoteMatch;
  /** Suggests a passage by the rule of {@link suggestQuote}, with the same answer; the first call reads the words. */
  readonly suggest: (exact: string) => QuoteSuggestion | undefined;
}

/** How many code units are looked up at once. Shorter quotes are looked for as in a text without an index. */
const gramLength = 12;
/** How many grams of a quote are tried, to start from one that is rare in the text. */
const gramsTried = 8;
/** How many comparisons of a code unit a pass over one code unit of the text is worth. */
const passWorth = 4;

/**
 * Makes a text ready for looking up many quotes. Every run of 12 code units is entered under its hash, so that a quote
 * is compared only where such a run of its own stands. Building takes time in proportion to the text, and up to about 11
 * bytes for each of its code units; it pays from about a hundred quotes, whatever the length of the text.
 *
 * @param text - The text.
 * @returns The index; it keeps the text.
 * @example
 * ```ts
 * import { indexText } from "@entente/sdk";
 *
 * const index = indexText("The parties agree to meet. The parties agree to report.");
 *
 * index.match({ exact: "agree to report" }).outcome; // => "found"
 * index.match({ exact: "The parties agree to" }).outcome; // => "ambiguous"
 * index.match({ exact: "agree to meet.", prefix: "nobody " }).outcome; // => "orphaned"
 * index.suggest("agree to mete.")?.quote; // => "agree to meet."
 * ```
 */
export function indexText(text: string): TextIndex {
  const grams = text.length < gramLength ? undefined : enterGrams(text);
  const candidatesOf = (exact: string): TextPositionSelector[] =>
    grams === undefined || exact.length < gramLength
      ? findOccurrences(text, exact)
      : occurrencesFrom(grams, text, exact);
  let read: ReadText | undefined;
  return {
    text,
    match: (selector) => judgeCandidates(text, selector, candidatesOf(selector.exact)),
    suggest: (exact) => suggestAmong((read ??= placeWords(text, () => true)), exact),
  };
}

/** For each hash the last place with such a run, and for each place the one before it with the same hash. */
interface Grams {
  readonly mask: number;
  readonly counts: Int32Array;
  readonly last: Int32Array;
  readonly previous: Int32Array;
}

function enterGrams(text: string): Grams {
  const places = text.length - gramLength + 1;
  const size = 2 ** Math.min(22, Math.max(8, Math.ceil(Math.log2(places))));
  const mask = size - 1;
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  const previous = new Int32Array(places);
  let hash = hashAt(text, 0);
  for (let place = 0; ;) {
    const slot = slotOf(hash, mask);
    previous[place] = last[slot] ?? -1;
    last[slot] = place;
    counts[slot] = (counts[slot] ?? 0) + 1;
    place += 1;
    if (place === places) break;
    hash = rolled(hash, text.charCodeAt(place - 1), text.charCodeAt(place + gramLength - 1));
  }
  return { mask, counts, last, previous };
}

const factor = 0x01_00_01_93;
const leading = power(factor, gramLength - 1);

function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + gramLength; at += 1) hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
  return hash;
}

function rolled(hash: number, gone: number, come: number): number {
  return (Math.imul((hash - Math.imul(gone, leading)) | 0, factor) + come) | 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step += 1) result = Math.imul(result, base);
  return result;
}

/** Mixes the high bits in, since the low ones of such a hash say little. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 7)) & mask;
}

function occurrencesFrom({ mask, counts, last, previous }: Grams, text: string, exact: string): TextPositionSelector[] {
  const { slot, offset } = rarestGram(exact, mask, counts);
  // Where a text repeats itself so much, comparing at each place costs more than one pass over all of it.
  if ((counts[slot] ?? 0) * exact.length > passWorth * text.length) return findOccurrences(text, exact);
  const starts: number[] = [];
  for (let place = last[slot] ?? -1; place !== -1; place = previous[place] ?? -1) {
    const start = place - offset;
    if (start >= 0 && text.startsWith(exact, start)) starts.push(start);
  }
  return wholePlaces(text, exact, starts.reverse());
}

/** Of some runs spread over the quote, the one under whose hash the fewest places stand. */
function rarestGram(
  exact: string,
  mask: number,
  counts: Int32Array,
): { readonly slot: number; readonly offset: number } {
  const lastOffset = exact.length - gramLength;
  let best = { slot: slotOf(hashAt(exact, 0), mask), offset: 0 };
  for (let tried = 1; tried < gramsTried; tried += 1) {
    const offset = Math.floor((lastOffset * tried) / (gramsTried - 1));
    const slot = slotOf(hashAt(exact, offset), mask);
    if ((counts[slot] ?? 0) < (counts[best.slot] ?? 0)) best = { slot, offset };
  }
  return best;
}
