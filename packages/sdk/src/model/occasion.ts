// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, OccasionId, PlaceId, TimeMentionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Localized } from "./values.ts";

/** An event that the text names: a meeting, a summit, an announcement. */
export interface Occasion {
  /** Id of the event. */
  readonly id: OccasionId;
  /** What we call it. */
  readonly name: Localized;
  /** When it is, where the words say so. */
  readonly date?: TimeMentionId;
  /** Where it is, where the words say so. */
  readonly place?: PlaceId;
  /** Who takes part, as far as the words name them. */
  readonly participants: readonly ActorId[];
  /** What the text says and does not say of it. */
  readonly note?: Localized;
  /** Every mention of it by a name or a description. */
  readonly anchors: readonly Anchor[];
}
