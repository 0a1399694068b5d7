// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { TimeMentionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { CalendarDate, Edtf, Localized } from "./values.ts";

/** A time that the text names: a date, a deadline, a period, a frequency. */
export interface TimeMention {
  /** Id of the mention of time. */
  readonly id: TimeMentionId;
  /** The time, character for character. */
  readonly asWritten: string;
  /** Whether it says when, by when, over what time or how often. */
  readonly role: TimeRole;
  /** When it is, in EDTF; absent where the words give no time that can be placed. */
  readonly edtf?: Edtf;
  /** The first day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly earliest?: CalendarDate;
  /** The last day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly latest?: CalendarDate;
  /** From what we infer the part of the date that its own words do not say. */
  readonly inferredFrom?: Localized;
  /** What a reader should know of it; required where no date in EDTF is given. */
  readonly note?: Localized;
  /** Every mention of it. */
  readonly anchors: readonly Anchor[];
}

/** What a mention of time is for. */
export type TimeRole = "event" | "deadline" | "period" | "frequency";
