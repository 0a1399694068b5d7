import { matchQuote, type QuoteMatch } from "../anchoring/match-quote.ts";
import type { Declaration } from "../model/declaration.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import { anchoredRecords, type AnchoredArray } from "./anchored-records.ts";

/** What was found of one quote. */
export interface AnchorProof extends TextPositionSelector {
  /** The array of its record. */
  readonly array: AnchoredArray;
  /** The id of its record. */
  readonly id: string;
  /** The quoted words. */
  readonly exact: string;
  /** What looking for them in the text gave; `not-held` where the text of its expression is not held. */
  readonly outcome: QuoteMatch["outcome"] | "not-held";
  /** Whether they stand once, at the recorded place. */
  readonly holds: boolean;
}

/** The anchor report of a declaration. */
export interface Proof {
  /** Every quote, record by record. */
  readonly anchors: readonly AnchorProof[];
  /** How many hold. */
  readonly held: number;
  /** How many do not. */
  readonly broken: number;
}

/**
 * Looks for every quote of a declaration in its text again, and says of each what was found. Nothing is repaired.
 *
 * @example
 * ```ts
 * import { proof } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const { anchors, held, broken } = proof(declaration);
 *
 * [held === anchors.length, broken]; // => [true, 0]
 * ```
 */
export function proof(declaration: Declaration): Proof {
  const texts = new Map(declaration.expressions.map(({ id, text }) => [id, text]));
  const anchors = anchoredRecords(declaration).flatMap((record) =>
    record.anchors.map((anchor): AnchorProof => {
      const { exact, start, end } = anchor;
      const text = texts.get(anchor.expression);
      const match = text === undefined ? undefined : matchQuote(text, anchor);
      const holds = match?.outcome === "found" && match.start === start && match.end === end;
      return { array: record.array, id: record.id, exact, start, end, outcome: match?.outcome ?? "not-held", holds };
    }),
  );
  const held = anchors.filter(({ holds }) => holds).length;
  return { anchors, held, broken: anchors.length - held };
}
