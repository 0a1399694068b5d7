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
}

// Keeps the work bounded where one word fills both the quote and the text.
const longestSeedList = 8;
// How many words may be missing or added before the rest of the quote no longer counts as the same passage.
const drifts = [0, 1, -1, 2, -2, 3, -3];

/**
 * Lays a quote along a text. Each word the two share is a seed that votes for the shift it implies; the shift with most
 * votes (the first of equals) is then followed from the first shared word to the last.
 *
 * @param quote - The words of the quote.
 * @param text - The words of the text.
 * @returns The alignment, or undefined when no word is shared.
 */
export function alignWords(quote: readonly string[], { keys, placesOf }: PlacedWords): WordAlignment | undefined {
  const voted = mostVotedShift(quote, keys.length, placesOf);
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

interface VotedShift {
  readonly shift: number;
  readonly elsewhere: boolean;
}

function mostVotedShift(
  quote: readonly string[],
  length: number,
  placesOf: PlacedWords["placesOf"],
): VotedShift | undefined {
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
  const first = votes.indexOf(most);
  return { shift: first - quote.length, elsewhere: votes.includes(most, first + quote.length + 1) };
}
