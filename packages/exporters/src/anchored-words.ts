import type { Anchor, AnchoredArray, Declaration } from "@entente/sdk";

/** Words of the text that a record is bound to. */
export interface AnchoredWords {
  /** The array in which the record stands. */
  readonly array: AnchoredArray;
  /** The record's id. */
  readonly id: string;
  /** The number of these words among those of the record, from 1. */
  readonly number: number;
  /** The words and their place. */
  readonly anchor: Anchor;
}

const arrays: readonly AnchoredArray[] = [
  "statements",
  "money",
  "dates",
  "quantities",
  "actors",
  "places",
  "events",
  "instruments",
  "terms",
  "alignments",
  "exceptions",
];

/** All words that records are bound to, array by array, in the order of the declaration. */
export function anchoredWords(declaration: Declaration): readonly AnchoredWords[] {
  return arrays.flatMap((array) =>
    declaration[array].flatMap(({ id, anchors }) =>
      anchors.map((anchor, index) => ({ array, id, number: index + 1, anchor })),
    ),
  );
}
