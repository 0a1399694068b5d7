// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, InstrumentId, StatementId, TimeMentionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Source } from "./source.ts";
import type { CalendarDate, Edtf, Localized } from "./values.ts";

/** How the declaration stands to a text in one passage, or how that text stands to another. */
export interface InstrumentRelation {
  /** How the one text stands to the other. */
  readonly type: RelationType;
  /** The passage in which the declaration stands so to this text; absent if a text is named. */
  readonly statement?: StatementId;
  /** The other text to which this one stands so; absent if a passage is named. */
  readonly instrument?: InstrumentId;
}

/** Another text: one that the declaration names, or an earlier or later one that we place beside it. */
export interface Instrument {
  /** Id of the instrument. */
  readonly id: InstrumentId;
  /** Its title, or how it is known. */
  readonly title: Localized;
  /** What sort of text it is, where a source says so. */
  readonly type?: InstrumentType;
  /** When it was made, where the declaration's words say so. */
  readonly date?: TimeMentionId;
  /** When it was made, in EDTF, where a source says so. */
  readonly made?: Edtf;
  /** The first day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly earliest?: CalendarDate;
  /** The last day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly latest?: CalendarDate;
  /** Whose text it is, as far as the words or a source name them. */
  readonly parties: readonly ActorId[];
  /** What it is and how it stands to the declaration, in our own words, after its sources. */
  readonly summary?: Localized;
  /** Where that was read; required where the declaration does not name the text. */
  readonly sources?: readonly Source[];
  /** How the declaration stands to it, passage by passage, and how it stands to other texts. */
  readonly relations: readonly InstrumentRelation[];
  /** What the declaration's text says and does not say of it. */
  readonly note?: Localized;
  /** Every mention of it by a name or a description; none where we place it beside the declaration. */
  readonly anchors: readonly Anchor[];
}

/** A sort of text between states, or of one state or institution. */
export type InstrumentType =
  "treaty" | "protocol" | "declaration" | "statement" | "speech" | "agreement" | "plan" | "act";

/** How one text stands to another. */
export type RelationType = "implements" | "reaffirms" | "reviews" | "supersedes" | "refersTo";
