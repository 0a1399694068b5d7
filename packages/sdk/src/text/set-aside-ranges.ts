import type { TextPositionSelector } from "../model/selector.ts";

interface NamedRange extends TextPositionSelector {
  readonly name: string;
}

/**
 * Puts headings and furniture into one list in reading order.
 *
 * @param text - The text they lie in.
 * @param headings - The headings, in any order.
 * @param furniture - The page furniture, in any order.
 * @returns All ranges by start; no two overlap.
 * @throws `RangeError` naming every range that is empty, out of bounds, cuts a surrogate pair or overlaps.
 */
export function orderSetAsideRanges(
  text: string,
  headings: readonly TextPositionSelector[],
  furniture: readonly TextPositionSelector[],
): readonly TextPositionSelector[] {
  const named = [...nameRanges("headings", headings), ...nameRanges("furniture", furniture)];
  const flaws = named.map((range) => describeFlaw(text, range));
  const sound = named.filter((_, index) => flaws[index] === undefined).sort((a, b) => a.start - b.start);
  const problems = [...flaws.filter((flaw) => flaw !== undefined), ...describeOverlaps(sound)];
  if (problems.length > 0) {
    throw new RangeError(`The text cannot be segmented:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  }
  return sound;
}

function nameRanges(list: string, ranges: readonly TextPositionSelector[]): NamedRange[] {
  return ranges.map(({ start, end }, index) => ({ start, end, name: `${list}[${index}]` }));
}

function describeFlaw(text: string, { name, start, end }: NamedRange): string | undefined {
  const range = `${name} (${start} to ${end})`;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `${range} is not in whole numbers`;
  if (start < 0 || end > text.length) return `${range} is out of bounds, expected 0 to ${text.length} at most`;
  if (start >= end) return `${range} is empty or reversed, expected its start before its end`;
  if (cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)) {
    return `${range} cuts a surrogate pair in two, expected whole characters`;
  }
  return undefined;
}

function cutsSurrogatePair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff;
}

function describeOverlaps(ordered: readonly NamedRange[]): string[] {
  const overlaps: string[] = [];
  let furthest: NamedRange | undefined;
  for (const range of ordered) {
    if (furthest !== undefined && range.start < furthest.end) {
      overlaps.push(
        `${range.name} (${range.start} to ${range.end}) overlaps ${furthest.name}, expected a start of ${furthest.end} or more`,
      );
    }
    if (furthest === undefined || range.end > furthest.end) furthest = range;
  }
  return overlaps;
}
