import { cutsSurrogatePair } from "./surrogate-pairs.ts";

// Scripts without spaces have “words” of any length; those are cut at the nearest whole character.
const longestReach = 40;

/**
 * Finds where a context must start to hold some length before a place and begin with a whole word.
 *
 * @param text - The text.
 * @param place - The place, in UTF-16 code units.
 * @param length - The least length of the context; a length of zero asks for none.
 * @returns The start of the context.
 */
export function contextStart(text: string, place: number, length: number): number {
  if (length === 0) return place;
  return nearestEdge(text, place - length, -1, (edge) => isSpace(text[edge - 1]) && !isSpace(text[edge]));
}

/**
 * Finds where a context must end to hold some length after a place and end with a whole word.
 *
 * @param text - The text.
 * @param place - The place, in UTF-16 code units.
 * @param length - The least length of the context; a length of zero asks for none.
 * @returns The end of the context.
 */
export function contextEnd(text: string, place: number, length: number): number {
  if (length === 0) return place;
  return nearestEdge(text, place + length, 1, (edge) => !isSpace(text[edge - 1]) && isSpace(text[edge]));
}

function nearestEdge(text: string, index: number, step: 1 | -1, isEdge: (edge: number) => boolean): number {
  for (let reach = 0; reach <= longestReach; reach += 1) {
    const edge = index + reach * step;
    if (edge === 0 || edge === text.length || isEdge(edge)) return edge;
  }
  return cutsSurrogatePair(text, index) ? index + step : index;
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/.test(unit);
}
