import type { Declaration, TextPositionSelector } from "@entente/sdk";

/** Where a place of an older text lies in a newer one, or `undefined` where the words there are others. */
export type TextShift = (place: TextPositionSelector) => TextPositionSelector | undefined;

/** How places move between two texts that differ in one stretch; before it they stay, after it they move alike. */
function shiftBetween(old: string, now: string): TextShift {
  if (old === now) return (place) => place;
  const shorter = Math.min(old.length, now.length);
  let same = 0;
  while (same < shorter && old[same] === now[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && old[old.length - 1 - sameAtEnd] === now[now.length - 1 - sameAtEnd])
    sameAtEnd += 1;
  const moved = now.length - old.length;
  return ({ start, end }) => {
    if (end <= same) return { start, end };
    return start >= old.length - sameAtEnd ? { start: start + moved, end: end + moved } : undefined;
  };
}

/** How places move in each expression whose text both declarations hold; elsewhere they stay. */
export function shiftsOf(old: Declaration, now: Declaration): (expression: string) => TextShift {
  const shifts = new Map(
    old.expressions.map(({ id, text = "" }) => [
      id,
      shiftBetween(text, now.expressions.find((expression) => expression.id === id)?.text ?? text),
    ]),
  );
  return (expression) => shifts.get(expression) ?? ((place) => place);
}
