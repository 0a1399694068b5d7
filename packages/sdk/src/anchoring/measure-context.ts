import type { TextPositionSelector } from "../model/selector.ts";

/** How many UTF-16 code units of context to give on each side. */
export interface ContextLengths {
  /** On the side before the words. */
  readonly before: number;
  /** On the side after them. */
  readonly after: number;
}

/**
 * Measures the least context with which the words of a place occur only there: none, after it alone, before it alone,
 * or as much on both sides (as far as the text goes), whichever is shortest.
 *
 * @param text - The text.
 * @param range - The place.
 * @returns The lengths.
 */
export function measureContext(text: string, range: TextPositionSelector): ContextLengths {
  const ahead = text.length - range.end;
  const onBothSides = (length: number) => ({ before: Math.min(length, range.start), after: Math.min(length, ahead) });
  const isEnough = ({ before, after }: ContextLengths) => occursOnce(text, range.start - before, range.end + after);
  const none = { before: 0, after: 0 };
  if (isEnough(none)) return none;
  const after = leastLength(ahead, (length) => isEnough({ before: 0, after: length }));
  const before = leastLength(range.start, (length) => isEnough({ before: length, after: 0 }));
  const both = onBothSides(leastLength(Math.max(range.start, ahead), (length) => isEnough(onBothSides(length))));
  const shortest = Math.min(before, after, both.before + both.after);
  if (after === shortest) return { before: 0, after };
  return before === shortest ? { before, after: 0 } : both;
}

function occursOnce(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && !text.includes(words, start + 1);
}

// Halving is sound because longer words never occur at more places. Infinity where even the longest does not do.
function leastLength(longest: number, isEnough: (length: number) => boolean): number {
  if (!isEnough(longest)) return Infinity;
  let tooShort = 0;
  let enough = longest;
  while (enough - tooShort > 1) {
    const middle = Math.floor((tooShort + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooShort = middle;
  }
  return enough;
}
