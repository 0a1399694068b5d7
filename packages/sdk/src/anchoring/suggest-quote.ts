import type { TextPositionSelector } from "../model/selector.ts";
import { alignWords } from "./align-words.ts";
import { readWords, type Word } from "./read-words.ts";

/** A passage that resembles a quote, for a person to look at. */
export interface QuoteSuggestion extends TextPositionSelector {
  /** The words of the text from `start` to `end`, in UTF-16 code units, end exclusive. */
  readonly quote: string;
  /** Whether another passage of the text is as near; then this is the first of them. */
  readonly ambiguous: boolean;
}

/**
 * Finds the passage of a text nearest to words that do not occur in it, for error messages. It never decides where a
 * quote stands: {@link matchQuote} alone does, by its exact rule.
 *
 * Words are compared without regard to case, punctuation, white space and Unicode form. A passage is near when it
 * holds at least half of the quote's words, and at least two of them (or the only one), in their order and with no
 * more than three words missing or added before any of them. Of equally near passages the first is suggested, and called
 * ambiguous. Time grows linearly with the text; for many quotes of a large text, {@link indexText} reads it once.
 *
 * @param text - The text.
 * @param exact - The words to look for.
 * @returns The nearest passage, in whole words, or undefined when none is near.
 * @example
 * ```ts
 * import { suggestQuote } from "@entente/sdk";
 *
 * const text = "The new “secure waiting area” is being progressed.";
 * suggestQuote(text, "secure wating area"); // => {"quote":"secure waiting area","start":9,"end":28,"ambiguous":false}
 * suggestQuote(text, "secure parking for lorries") === undefined; // => true
 * ```
 */
export function suggestQuote(text: string, exact: string): QuoteSuggestion | undefined {
  if (text.length > longestKept) {
    const wanted = new Set(readWords(exact).map(({ key }) => key));
    const read = placeWords(text, (key) => wanted.has(key));
    return suggestAmong(read, exact);
  }
  if (lastRead?.text !== text) lastRead = placeWords(text, () => true);
  return suggestAmong(lastRead, exact);
}

/** Quotes that are not found come in numbers, from one text: reading its words is nearly all the work. */
let lastRead: ReadText | undefined;
/** Longer texts are not kept, so that no memory is held that a caller does not know of. */
const longestKept = 200_000;

/** A text with its words, and the places of some of them. */
export interface ReadText {
  /** The text. */
  readonly text: string;
  /** Its words. */
  readonly words: readonly Word[];
  /** What each word is compared by. */
  readonly keys: readonly string[];
  /** The numbers of the words with a key, in the order of the text. */
  readonly placesOf: (key: string) => readonly number[];
}

/** Reads the words of a text and notes the places of those that are wanted. */
export function placeWords(text: string, isWanted: (key: string) => boolean): ReadText {
  const words = readWords(text);
  const keys = words.map(({ key }) => key);
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    if (!isWanted(key)) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  return { text, words, keys, placesOf: (key) => places.get(key) ?? [] };
}

/** Suggests a passage of a text whose words have been read. */
export function suggestAmong({ text, words, keys, placesOf }: ReadText, exact: string): QuoteSuggestion | undefined {
  const quoteWords = readWords(exact);
  const quoteKeys = quoteWords.map(({ key }) => key);
  const likeness = (first: number): number =>
    lettersShared(exact, text, (words[Math.max(first, 0)]?.start ?? text.length) - (quoteWords[0]?.start ?? 0));
  const alignment = alignWords(quoteKeys, { keys, placesOf, likeness });
  if (alignment === undefined || alignment.shared < leastShared(quoteKeys.length)) return undefined;
  const first = Math.max(alignment.first, 0);
  const last = Math.min(alignment.last, words.length - 1);
  const start = (words[first]?.start ?? 0) - (mark.test(exact.charAt(0)) ? lengthOfMarksBefore(text, words, first) : 0);
  const end = (words[last]?.end ?? 0) + (mark.test(exact.slice(-1)) ? lengthOfMarksAfter(text, words, last) : 0);
  return { quote: text.slice(start, end), start, end, ambiguous: alignment.elsewhere };
}

/** How many letters are the same from the start of a quote, and from its end, where it is laid on a place of a text. */
function lettersShared(exact: string, text: string, place: number): number {
  let ahead = 0;
  while (ahead < exact.length && exact.charCodeAt(ahead) === text.charCodeAt(place + ahead)) ahead += 1;
  let back = 0;
  const last = exact.length - 1;
  while (back < exact.length - ahead && exact.charCodeAt(last - back) === text.charCodeAt(place + last - back))
    back += 1;
  return ahead + back;
}

function leastShared(wordCount: number): number {
  return Math.max(wordCount / 2, Math.min(wordCount, 2));
}

// Where the quote starts or ends with a mark (“, €, a full stop), the marks of the text there are suggested with it.
const mark = /[^\p{L}\p{M}\p{N}\s]/u;

function lengthOfMarksBefore(text: string, words: readonly Word[], index: number): number {
  const gap = text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
  return gap.split(/\s/).at(-1)?.length ?? 0;
}

function lengthOfMarksAfter(text: string, words: readonly Word[], index: number): number {
  const gap = text.slice(words[index]?.end, words[index + 1]?.start);
  return gap.split(/\s/)[0]?.length ?? 0;
}
