// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ExceptionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Localized } from "./values.ts";

/** Words that a check would miss in the records, and why they need none. */
export interface Exception {
  /** Id of the exception. */
  readonly id: ExceptionId;
  /** The check that would complain. */
  readonly check: ExcusableCheck;
  /** Why the words need no record. */
  readonly reason: Localized;
  /** When the exception is to be taken out. */
  readonly until: Localized;
  /** The words that are excused, each with all its letters. */
  readonly anchors: readonly Anchor[];
}

/** A check of words or mentions that can have an exception. */
export type ExcusableCheck =
  "sums-recorded" | "figures-recorded" | "times-recorded" | "modal-words-read" | "mentions-complete";
