// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { RedirectId } from "./identifier.ts";
import type { CalendarDate, Localized } from "./values.ts";

/** Id of a record of any noun, in kebab-case. */
export type RecordId = string;

/** What became of a retired id. */
export type RedirectOutcome = "moved" | "split" | "withdrawn";

/** A retired id and what stands for it now; its page stays. */
export interface Redirect {
  /** Id of the redirect. */
  readonly id: RedirectId;
  /** The array in which the retired id stood. */
  readonly array: RetirableArray;
  /** The retired id, which never names another record of that array. */
  readonly retired: RecordId;
  /** What became of it. */
  readonly outcome: RedirectOutcome;
  /** The ids that stand for it now: one if moved, several if split, none if withdrawn. */
  readonly to: readonly RecordId[];
  /** The day on which it was retired. */
  readonly date: CalendarDate;
  /** Why it was retired. */
  readonly reason: Localized;
}

/** An array of records whose ids others may have stored. */
export type RetirableArray =
  | "statements"
  | "commitments"
  | "strands"
  | "money"
  | "dates"
  | "quantities"
  | "actors"
  | "places"
  | "events"
  | "instruments"
  | "subjects"
  | "evidence"
  | "contradictions"
  | "silences"
  | "terms";
