// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ConditionId } from "./commitment.ts";
import type { Figure } from "./figure.ts";
import type { ActorId, CommitmentId, EvidenceId, InstrumentId, StatementId } from "./identifier.ts";
import type { DateBasis, Source } from "./source.ts";
import type { CalendarDate, Edtf, Localized } from "./values.ts";

/** On what a record bears, and what it shows of it. */
export interface Bearing {
  /** The undertaking on which it bears; absent if a passage is named. */
  readonly commitment?: CommitmentId;
  /** The passage on which it bears, which undertakes nothing; absent if an undertaking is named. */
  readonly statement?: StatementId;
  /** What it shows of it. */
  readonly shows: Shows;
  /** The conditions of the completion test that it shows to be met. */
  readonly meets?: readonly ConditionId[];
  /** The text that took its place, if it was superseded. */
  readonly supersededBy?: InstrumentId;
  /** Why it shows this and no more, for a close call. */
  readonly note?: Localized;
}

/** A dated and sourced record of what happened, told in our own words. */
export interface Evidence {
  /** Id of the record. */
  readonly id: EvidenceId;
  /** When what it tells of happened, in EDTF. */
  readonly date: Edtf;
  /** The first day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly earliest?: CalendarDate;
  /** The last day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly latest?: CalendarDate;
  /** Whether the source gives that date. */
  readonly dateBasis: DateBasis;
  /** What the source says happened, in our own words. */
  readonly fact: Localized;
  /** The figures that it gives for this. */
  readonly figures: readonly Figure[];
  /** Where it was read. */
  readonly source: Source;
  /** Whose words the source carries; none where a press outlet speaks for itself. */
  readonly speakers: readonly ActorId[];
  /** Whether the whole source was read, or a part. */
  readonly readInFull: boolean;
  /** The undertakings and passages on which it bears. */
  readonly bearsOn: readonly Bearing[];
  /** Records of one origin count once; present where several records have theirs from one place. */
  readonly origin?: OriginId;
  /** The text to which the source credits the act, where that is another than the declaration. */
  readonly creditedTo?: InstrumentId;
  /** What to beware of in it, and what is our reading. */
  readonly note?: Localized;
}

/** A name, in kebab-case, for the one place from which several records have what they tell. */
export type OriginId = string;

/** What a record shows of an act; `nothing` where it only stands near it. */
export type Shows = "nothing" | "not-started" | "started" | "under-way" | "substantial" | "complete" | "superseded";
