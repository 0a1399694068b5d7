import type { Statement } from "../model/statement.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import { wordStarts } from "../text/whole-words.ts";

/**
 * Where the words stand that decide the kind of a statement: one place for each part of its cue, in the order of the
 * text, each part after the one before. A part that does not stand there as whole words has no place.
 *
 * @example
 * ```ts
 * import { cuePlaces } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const agreement = declaration.statements.find(({ id }) => id === "agreement-with-port");
 *
 * agreement && cuePlaces(agreement).map(({ start, end }) => end - start); // => [25, 10]
 * ```
 */
export function cuePlaces({ cue, anchors }: Statement): readonly TextPositionSelector[] {
  const places: TextPositionSelector[] = [];
  for (const part of cue) {
    const from = places.at(-1)?.end ?? 0;
    const place = anchors.map((anchor) => placeIn(anchor, part, from)).find((found) => found !== undefined);
    if (place !== undefined) places.push(place);
  }
  return places;
}

function placeIn(
  { exact, start }: TextPositionSelector & { readonly exact: string },
  part: string,
  from: number,
): TextPositionSelector | undefined {
  const at = wordStarts(exact, part).find((found) => start + found >= from);
  return at === undefined ? undefined : { start: start + at, end: start + at + part.length };
}
