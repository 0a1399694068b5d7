/** A text as a browser compares it, with the place of each of its units in the text as it is. */
export interface FoldedText {
  /** The text in small letters, without marks, with single spaces, and one line break between blocks. */
  readonly folded: string;
  /** For each unit of `folded`, where it stands in the text; and the length of the text at the end. */
  readonly places: readonly number[];
}

/**
 * Folds a text more than any browser does, so that whatever a browser takes for the same words is the same here: case,
 * accents, forms of quotation marks and of spaces make no difference. A line break parts blocks, as it may on a page.
 */
export function foldText(text: string): FoldedText {
  const units: string[] = [];
  const places: number[] = [];
  for (const { 0: part, index } of text.matchAll(/\s+|[^]/gu)) {
    for (const unit of foldPart(part)) {
      units.push(unit);
      places.push(index);
    }
  }
  return { folded: units.join(""), places: [...places, text.length] };
}

/** Where a place of the text lies in the folded one. */
export function foldedPlace({ places }: FoldedText, place: number): number {
  const at = places.findIndex((start) => start >= place);
  return at === -1 ? places.length - 1 : at;
}

function foldPart(part: string): readonly string[] {
  if (/^\s/u.test(part)) return [/[\n\r\u2028\u2029]/u.test(part) ? "\n" : " "];
  const plain = part.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain
    .replaceAll(/[‘’‚‛]/gu, "'")
    .replaceAll(/[“”„‟«»]/gu, '"')
    .split("");
}
