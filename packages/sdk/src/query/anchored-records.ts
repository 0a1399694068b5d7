import type { Declaration } from "../model/declaration.ts";
import type { Anchor } from "../model/selector.ts";

/** An array of a declaration whose records are bound to words. */
export type AnchoredArray =
  | "alignments"
  | "statements"
  | "money"
  | "dates"
  | "quantities"
  | "actors"
  | "places"
  | "events"
  | "instruments"
  | "terms"
  | "exceptions";

/** A record that is bound to words, with the array in which it stands. */
export interface AnchoredRecord {
  /** The array. */
  readonly array: AnchoredArray;
  /** The record's id. */
  readonly id: string;
  /** Its words. */
  readonly anchors: readonly Anchor[];
}

const anchoredArrays: readonly AnchoredArray[] = [
  "alignments",
  "statements",
  "money",
  "dates",
  "quantities",
  "actors",
  "places",
  "events",
  "instruments",
  "terms",
  "exceptions",
];

/** Every record that is bound to words, array by array. */
export function anchoredRecords(declaration: Declaration): readonly AnchoredRecord[] {
  return anchoredArrays.flatMap((array) => declaration[array].map(({ id, anchors }) => ({ array, id, anchors })));
}
