import type { Anchor } from "@entente/sdk";
import type { FieldChange } from "./change.ts";
import { pairChanged } from "./compare-lists.ts";
import type { TextShift } from "./text-shift.ts";

/** Where quotes have other words, another context or another place; a place that moved with its text is the same. */
export function compareAnchors(
  before: readonly Anchor[],
  after: readonly Anchor[],
  shiftIn: (expression: string) => TextShift,
): readonly FieldChange[] {
  const isSameQuote = (old: Anchor, now: Anchor): boolean => {
    const place = shiftIn(old.expression)(old);
    const sameWords = old.exact === now.exact && old.prefix === now.prefix && old.suffix === now.suffix;
    return sameWords && old.expression === now.expression && place?.start === now.start && place.end === now.end;
  };
  return pairChanged(before, after, isSameQuote).map(({ index, before: old, after: now }) => ({
    field: `anchors[${index}]`,
    ...(old !== undefined && { before: quoteOf(old) }),
    ...(now !== undefined && { after: quoteOf(now) }),
  }));
}

/** A quote without the sentences that it touches, which follow from its place. */
function quoteOf({ sentences, ...quote }: Anchor): Omit<Anchor, "sentences"> {
  return quote;
}
