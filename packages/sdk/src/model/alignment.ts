// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { AlignmentId, ExpressionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Localized } from "./values.ts";

/** How another version's words stand to those of the coded text. */
export type AlignmentRelation = "equivalent" | "narrower" | "broader" | "only-en" | "only-fr" | "different";

/** How two official versions of the work agree or differ in one point. */
export interface Alignment {
  /** Id of the alignment. */
  readonly id: AlignmentId;
  /** The version that is compared with the coded text. */
  readonly expression: ExpressionId;
  /** How its words stand to those of the coded text. */
  readonly relation: AlignmentRelation;
  /** What each version says there, in our own words. */
  readonly note: Localized;
  /** How much of the two versions was compared. */
  readonly extent: Localized;
  /** The words of the coded text; none where it has none there. */
  readonly anchors: readonly Anchor[];
}
