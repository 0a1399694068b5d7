// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { CommitmentId, QuantityId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Localized } from "./values.ts";

/** How words bound a figure that is not money. */
export type QuantityQualifier = "exact" | "up-to" | "more-than" | "approximately";

/** A figure that the text names and that is neither money nor a date. */
export interface Quantity {
  /** Id of the quantity. */
  readonly id: QuantityId;
  /** The figure, in whole units. */
  readonly value: number;
  /** The figure, character for character. */
  readonly asWritten: string;
  /** In what it is counted, in the plural. */
  readonly unit: Localized;
  /** How the words bound the figure. */
  readonly qualifier: QuantityQualifier;
  /** What it measures. */
  readonly measures: Localized;
  /** The undertaking whose target it is. */
  readonly commitment?: CommitmentId;
  /** The words that name the figure. */
  readonly anchors: readonly Anchor[];
}
