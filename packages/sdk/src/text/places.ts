import type { TextPositionSelector } from "../model/selector.ts";

/** Whether two places share at least one character. */
export function overlap(a: TextPositionSelector, b: TextPositionSelector): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Whether a place lies within one of some others.
 *
 * @example
 * ```ts
 * import { liesIn } from "@entente/sdk";
 *
 * liesIn({ start: 4, end: 9 }, [{ start: 0, end: 3 }, { start: 4, end: 12 }]); // => true
 * liesIn({ start: 2, end: 9 }, [{ start: 0, end: 3 }, { start: 4, end: 12 }]); // => false
 * ```
 */
export function liesIn(place: TextPositionSelector, others: readonly TextPositionSelector[]): boolean {
  return others.some(({ start, end }) => start <= place.start && place.end <= end);
}
