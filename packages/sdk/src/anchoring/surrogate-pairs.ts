/**
 * Tells whether a place lies between the two halves of one character.
 *
 * @param text - The text.
 * @param index - The place, in UTF-16 code units.
 * @returns Whether cutting the text there would leave half a character on each side.
 */
export function cutsSurrogatePair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
