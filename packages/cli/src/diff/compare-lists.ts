import { isSame } from "./same.ts";

/** An item of a list before and now; one side is absent where it came or went. */
export interface Pair<Item> {
  /** Where it stands in the list: now, or before if it went. */
  readonly index: number;
  /** What it was. */
  readonly before?: Item;
  /** What it is. */
  readonly after?: Item;
}

/** Pairs the items of two lists that are not the same: those that stayed are left out, the others go together in order. */
export function pairChanged<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (before: Item, after: Item) => boolean = isSame,
): readonly Pair<Item>[] {
  const stayed = new Set<number>();
  const gone = before.flatMap((item, index) => {
    const place = after.findIndex((other, at) => !stayed.has(at) && same(item, other));
    if (place === -1) return [{ item, index }];
    stayed.add(place);
    return [];
  });
  const come = after.flatMap((item, index) => (stayed.has(index) ? [] : [{ item, index }]));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
    const [old, now] = [gone[at], come[at]];
    return {
      index: now?.index ?? old?.index ?? 0,
      ...(old !== undefined && { before: old.item }),
      ...(now !== undefined && { after: now.item }),
    };
  });
}
