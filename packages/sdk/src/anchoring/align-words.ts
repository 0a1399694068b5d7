/** Where the words of a quote lie best among the words of a text. */
export interface WordAlignment {
  /** The number of the text word where the quote would start; it may lie before the first word of the text. */
  readonly first: number;
  /** The number of the text word where the quote would end; it may lie after the last word of the text. */
  readonly last: number;
  /** How many words of the quote stand in the text there, in the order of the quote. */
  readonly shared: number;
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
export function alignWords(quote: readonly string[], text: readonly string[]): WordAlignment | undefined {
  const shift = mostVotedShift(quote, text);
  if (shift === undefined) return undefined;
  let alignment: WordAlignment | undefined;
  let previous = -1;
  for (const [index, word] of quote.entries()) {
    const expected = shift + index;
    const drift = drifts.find((step) => expected + step > previous && text[expected + step] === word);
    if (drift === undefined) continue;
    previous = expected + drift;
    alignment = {
      first: alignment?.first ?? previous - index,
      last: previous + quote.length - 1 - index,
      shared: (alignment?.shared ?? 0) + 1,
    };
  }
  return alignment;
}

function mostVotedShift(quote: readonly string[], text: readonly string[]): number | undefined {
  const seeds = new Map<string, number[]>();
  for (const [index, word] of quote.entries()) {
    const places = seeds.get(word) ?? [];
    if (places.length < longestSeedList) seeds.set(word, [...places, index]);
  }
  const votes = new Int32Array(quote.length + text.length);
  for (const [index, word] of text.entries()) {
    for (const place of seeds.get(word) ?? []) {
      const slot = index - place + quote.length;
      votes[slot] = (votes[slot] ?? 0) + 1;
    }
  }
  let most = 0;
  for (const count of votes) most = Math.max(most, count);
  return most === 0 ? undefined : votes.indexOf(most) - quote.length;
}
