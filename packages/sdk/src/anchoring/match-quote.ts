import type { TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import { findOccurrences } from "./find-occurrences.ts";

interface WithCandidates {
  /** Every place where the exact words occur, whatever stands around them, in reading order. */
  readonly candidates: readonly TextPositionSelector[];
}

/** The quote stands at exactly one place, from `start` to `end`. */
export interface FoundQuote extends TextPositionSelector, WithCandidates {
  /** Says that this is the outcome. */
  readonly outcome: "found";
}

/** The quote stands at several places. */
export interface AmbiguousQuote extends WithCandidates {
  /** Says that this is the outcome. */
  readonly outcome: "ambiguous";
  /** The candidates that the context fits: two or more. */
  readonly matches: readonly TextPositionSelector[];
}

/** The quote stands nowhere; where there are candidates, the context fits none of them. */
export interface OrphanedQuote extends WithCandidates {
  /** Says that this is the outcome. */
  readonly outcome: "orphaned";
}

/** The one outcome of looking for a quote. All ranges count UTF-16 code units, end exclusive. */
export type QuoteMatch = FoundQuote | AmbiguousQuote | OrphanedQuote;

/**
 * Finds a quote (a W3C Web Annotation TextQuoteSelector) in a text, by one exact rule:
 *
 * 1. UTF-16 code units are compared as they are. Nothing is normalised: no Unicode form, white space, quote or case.
 * 2. Candidates are all occurrences of `exact`, overlapping ones too. An occurrence that would cut a surrogate pair in
 *    two is none, and an empty `exact` has none.
 * 3. A candidate matches when the text before it ends with the whole `prefix` and the text after it starts with the
 *    whole `suffix`. A context that is not given fits everywhere.
 * 4. One match is “found”, several are “ambiguous”, none is “orphaned”. Nothing is ever guessed.
 *
 * @param text - The text to look in.
 * @param selector - The exact words, and the words around them.
 * @returns The outcome, always with all candidates.
 * @example
 * ```ts
 * import { matchQuote } from "@entente/sdk";
 *
 * const text = "to be or not to be";
 * matchQuote(text, { exact: "not" }); // => {"outcome":"found","start":9,"end":12,"candidates":[{"start":9,"end":12}]}
 * matchQuote(text, { exact: "to be", suffix: " or" }).outcome; // => "found"
 * matchQuote(text, { exact: "to be" }).outcome; // => "ambiguous"
 * matchQuote(text, { exact: "To be" }); // => {"outcome":"orphaned","candidates":[]}
 * ```
 */
export function matchQuote(text: string, selector: TextQuoteSelector): QuoteMatch {
  return judgeCandidates(text, selector, findOccurrences(text, selector.exact));
}

/** Gives the outcome for a quote of which all candidates are known. */
export function judgeCandidates(
  text: string,
  { prefix = "", suffix = "" }: TextQuoteSelector,
  candidates: readonly TextPositionSelector[],
): QuoteMatch {
  const [sole] = candidates;
  if (sole !== undefined && candidates.length === 1) {
    const fits = text.endsWith(prefix, sole.start) && text.startsWith(suffix, sole.end);
    return fits
      ? { outcome: "found", start: sole.start, end: sole.end, candidates }
      : { outcome: "orphaned", candidates };
  }
  const matches = candidates.filter(({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end));
  const [only, second] = matches;
  if (only === undefined) return { outcome: "orphaned", candidates };
  if (second !== undefined) return { outcome: "ambiguous", candidates, matches };
  return { outcome: "found", ...only, candidates };
}
