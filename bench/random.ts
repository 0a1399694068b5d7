/** Gives whole numbers from 0 up to a limit, the limit itself excluded. */
export type Random = (limit: number) => number;

/** A generator with a seed (a 32-bit xorshift), so that every run measures the same texts and quotes. */
export function seededRandom(seed: number): Random {
  let state = seed | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
}

/** One of several, each as likely. */
export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[random(items.length)] ?? items[0];
}
