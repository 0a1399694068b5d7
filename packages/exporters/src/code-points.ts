/**
 * Counts the code points before each place of a text. Places in a declaration count UTF-16 code units, of which a
 * character outside the Basic Multilingual Plane (an emoji) has two; standards that count characters count it once.
 *
 * @param text - The text.
 * @returns A function from a place in code units to the same place in code points.
 */
export function codePointCounter(text: string): (place: number) => number {
  const secondHalves: number[] = [];
  let place = 0;
  for (const character of text) {
    if (character.length === 2) secondHalves.push(place + 1);
    place += character.length;
  }
  return (at) => at - secondHalves.filter((half) => half < at).length;
}
