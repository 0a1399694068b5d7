/** Where the words of a quote lie best among the words of a text. */
export interface WordAlignment {
  /** The number of the text word where the quote would start; it may lie before the first word of the text. */
  readonly first: number;
  /** The number of the text word where the quote would end; it may lie after the last word of the text. */
  readonly last: number;
  /** How many words of the quote stand in the text there, in the order of the quote. */
  readonly shared: number;
  /** Whether the quote lies as well at another place, farther off than its own length. */
  readonly elsewhere: boolean;
}

/** The words of a text, with the places of those that a quote may share. */
export interface PlacedWords {
  /** What each word is compared by. */
  readonly keys: readonly string[];
  /** The numbers of the words with a key, in the order of the text. */
  readonly placesOf: (key: string) => readonly number[];
  /** How alike the quote and the text are, letter by letter, if the quote's first word lies at that word of the text. */
  readonly likeness: (first: number) => number;
}

// Keeps the work bounded where one word fills both the quote and the text.
const longestSeedList = 8;
// How many passages with the most votes, or one vote less, are compared letter by letter.
const mostCompared = 200;
// How many words may be missing or added before the rest of the quote no longer counts as the same passage.
const drifts = [0, 1, -1, 2, -2, 3, -3];

/**
 * Lays a quote along a text. Each word the two share is a seed that votes for the shift it implies. Of the shifts with
 * most votes, or one less, the one is followed from the first shared word to the last where the letters are most alike.
 *
 * @param quote - The words of the quote.
 * @param text - The words of the text.
 * @returns The alignment, or undefined when no word is shared.
 */
export function alignWords(quote: readonly string[], text: PlacedWords): WordAlignment | undefined {
  const { keys, placesOf, likeness } = text;
  const voted = bestShift(quote, keys.length, placesOf, likeness);
  if (voted === undefined) return undefined;
  const { shift, elsewhere } = voted;
  let alignment: WordAlignment | undefined;
  let previous = -1;
  for (const [index, word] of quote.entries()) {
    const expected = shift + index;
    const drift = drifts.find((step) => expected + step > previous && keys[expected + step] === word);
    if (drift === undefined) continue;
    previous = expected + drift;
    alignment = {
      first: alignment?.first ?? previous - index,
      last: previous + quote.length - 1 - index,
      shared: (alignment?.shared ?? 0) + 1,
      elsewhere,
    };
  }
  return alignment;
}

interface BestShift {
  readonly shift: number;
  readonly elsewhere: boolean;
}

function bestShift(
  quote: readonly string[],
  length: number,
  placesOf: PlacedWords["placesOf"],
  likeness: PlacedWords["likeness"],
): BestShift | undefined {
  const seeds = new Map<string, number[]>();
  for (const [index, word] of quote.entries()) {
    const places = seeds.get(word) ?? [];
    if (places.length < longestSeedList) seeds.set(word, [...places, index]);
  }
  const votes = new Int32Array(quote.length + length);
  let most = 0;
  for (const [word, indexes] of seeds) {
    for (const place of placesOf(word)) {
      for (const index of indexes) {
        const slot = place - index + quote.length;
        const count = (votes[slot] ?? 0) + 1;
        votes[slot] = count;
        if (count > most) most = count;
      }
    }
  }
  if (most === 0) return undefined;
  return likest(
    shiftsVotedFor(votes, most).map((slot) => slot - quote.length),
    quote.length,
    likeness,
  );
}

/** The slots with most votes, or one vote less, those with most first; one vote says nothing beside two. */
function shiftsVotedFor(votes: Int32Array, most: number): readonly number[] {
  const slots = (count: number, limit: number): number[] => {
    const found: number[] = [];
    for (let slot = votes.indexOf(count); slot !== -1 && found.length < limit; slot = votes.indexOf(count, slot + 1)) {
      found.push(slot);
    }
    return found;
  };
  const first = slots(most, mostCompared);
  return most < 3 ? first : [...first, ...slots(most - 1, mostCompared - first.length)];
}

function likest(shifts: readonly number[], length: number, likeness: PlacedWords["likeness"]): BestShift | undefined {
  const compared = shifts.map((shift) => ({ shift, likeness: likeness(shift) }));
  const most = Math.max(...compared.map((one) => one.likeness));
  const [best, ...others] = compared.filter((one) => one.likeness === most);
  return best && { shift: best.shift, elsewhere: others.some(({ shift }) => Math.abs(shift - best.shift) > length) };
}
