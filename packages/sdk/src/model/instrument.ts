// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, InstrumentId, StatementId, TimeMentionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Localized } from "./values.ts";

/** A passage of the declaration that relates it to an instrument. */
export interface InstrumentRelation {
  /** How the declaration stands to the instrument in that passage. */
  readonly type: RelationType;
  /** The passage that says so. */
  readonly statement: StatementId;
}

/** Another text to which this one refers: a declaration, an agenda, a treaty. */
export interface Instrument {
  /** Id of the instrument. */
  readonly id: InstrumentId;
  /** Its title, or how it is known. */
  readonly title: Localized;
  /** When it was made, where the words say so. */
  readonly date?: TimeMentionId;
  /** Whose text it is, as far as the words name them. */
  readonly parties: readonly ActorId[];
  /** How the declaration stands to it, passage by passage. */
  readonly relations: readonly InstrumentRelation[];
  /** What the text says and does not say of it. */
  readonly note?: Localized;
  /** Every mention of it by a name or a description. */
  readonly anchors: readonly Anchor[];
}

/** How one text stands to another. */
export type RelationType = "implements" | "reaffirms" | "reviews" | "supersedes" | "refersTo";
