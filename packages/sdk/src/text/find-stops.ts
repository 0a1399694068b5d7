/** A place where a sentence may end. */
export interface Stop {
  /** Where the stop itself is. */
  readonly start: number;
  /** After the stop and all that closes with it. */
  readonly end: number;
  /** Where the next sentence would start. */
  readonly next: number;
  /** The first characters that follow, opening quotes and brackets left out. */
  readonly following: string;
  /** Whether this is one full stop, as after an abbreviation, and not “…”, “?!” or “.).”. */
  readonly isSingle: boolean;
}

// A stop, with the stops and closing marks glued to it and, as French sets them apart, those after white space.
const stopsWithClosers = /[\p{STerm}…](?:[\p{STerm}…"'’”»)\]}]|\s+(?=[!?”»)\]}]))*/gu;
const anyStop = /[\p{STerm}…]/u;
const space = /\s*/y;
const spaceAndOpeners = /[\s"'“„‘‚«([{]*/y;
const longestFollowing = 32;

/**
 * Finds the stops after which a sentence may start: those Unicode UAX #29 names, and those it leaves out, which are
 * glued to a capital or stand before a figure or after an ellipsis.
 *
 * @param line - A paragraph as one line.
 * @param segmenter - The sentence segmenter of its language.
 * @returns The stops in reading order, without the one that ends the paragraph.
 */
export function findStops(line: string, segmenter: Intl.Segmenter): Stop[] {
  const unicodeStarts = Array.from(segmenter.segment(line), ({ index }) => index);
  const stops: Stop[] = [];
  let passed = 0;
  for (const match of line.matchAll(stopsWithClosers)) {
    const start = match.index;
    const end = start + match[0].length;
    const next = skip(line, space, end);
    const head = skip(line, spaceAndOpeners, end);
    const following = line.slice(head, head + longestFollowing);
    while ((unicodeStarts[passed] ?? Infinity) <= start) passed += 1;
    const isUnicodeBreak = (unicodeStarts[passed] ?? Infinity) <= head;
    if (next < line.length && opensSentence(following, next === end, isUnicodeBreak)) {
      const isSingle = match[0].startsWith(".") && !anyStop.test(match[0].slice(1));
      stops.push({ start, end, next, following, isSingle });
    }
  }
  return stops;
}

function skip(line: string, run: RegExp, from: number): number {
  run.lastIndex = from;
  run.test(line);
  return run.lastIndex;
}

const lowerCase = /^\p{Ll}/u;
const capitalOrFigure = /^(?:[\p{Lu}\p{Lt}]|\p{Sc}?\p{Nd})/u;
// One capital alone opens a sentence only where it is a word: “Ph.D. thesis” stays whole.
const gluedWord = /^(?:\p{Lo}|\p{Lu}[\p{L}\p{M}’']|[AIOYÀÔ]\s)/u;

function opensSentence(following: string, isGlued: boolean, isUnicodeBreak: boolean): boolean {
  if (lowerCase.test(following)) return false;
  if (isGlued) return gluedWord.test(following);
  return isUnicodeBreak || capitalOrFigure.test(following);
}
