// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { Currency } from "./money.ts";
import type { Localized } from "./values.ts";

/** How a source bounds a figure. */
export type FigureQualifier = "exact" | "up-to" | "more-than" | "approximately" | "almost";

/** A figure that a source gives, with what it counts. */
export interface Figure {
  /** The figure, in whole units. */
  readonly value: number;
  /** The currency, for a sum; then there is no unit. */
  readonly currency?: Currency;
  /** In what it is counted, in the plural, for what is no sum or whose currency the source does not show. */
  readonly unit?: Localized;
  /** How the source bounds the figure. */
  readonly qualifier: FigureQualifier;
  /** What it counts, over what time or among whom. */
  readonly counts: Localized;
}
