import type { EvidenceId, InstrumentId } from "./identifier.ts";
import type { CalendarDate, Edtf } from "./values.ts";

/** How far records show an undertaking to have been carried out, lowest first but for the last. */
export type StatusLevel =
  "no-evidence" | "not-started" | "started" | "documented" | "substantial" | "complete" | "not-assessable";

/**
 * Who says so: the one who undertook it, another party to the declaration, one who is no party, or a press outlet
 * speaking for itself.
 */
export type Voice = "obligor" | "other-party" | "independent" | "press";

/** Where a day lies against a deadline, by the calendar alone. */
export type DeadlineState = "none" | "upcoming" | "due" | "passed";

/** What records show of an undertaking on a day: derived from evidence by the rule of the codebook, never written by hand. */
export interface Status {
  /** How far the act is documented. */
  readonly level: StatusLevel;
  /** Who says so; absent where no record decides the level. */
  readonly voice?: Voice;
  /** Whether sources differ on a record that decides the level. */
  readonly contested: boolean;
  /** The text that took the undertaking's place, where a record shows one. */
  readonly supersededBy?: InstrumentId;
  /** When the act is last documented as under way; present for the level `documented` alone. */
  readonly documentedOn?: Edtf;
  /** Where the day lies against the deadline. */
  readonly deadline: DeadlineState;
  /** The last day whose records were taken into account: the day asked about, or the end of the search if that is earlier. */
  readonly asOf: CalendarDate;
  /** The records that decide the level, in the order of time; of records of one origin, one. */
  readonly because: readonly EvidenceId[];
}
