// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { StrandId } from "./identifier.ts";
import type { Localized } from "./values.ts";

/** A line of work under which undertakings are grouped. */
export interface Strand {
  /** Id of the strand. */
  readonly id: StrandId;
  /** Its name. */
  readonly title: Localized;
  /** Whether the text names it as a strand or we group it so. */
  readonly basis: "stated" | "editorial";
  /** Why we group it so. */
  readonly note?: Localized;
}
