import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Money } from "../model/money.ts";
import type { Occasion } from "../model/occasion.ts";
import type { TimeMention } from "../model/time-mention.ts";
import type { CalendarDate, Edtf } from "../model/values.ts";
import type { WorkDate } from "../model/work.ts";

/** One date of a timeline, with everything that hangs on it. */
export interface TimelineEntry {
  /** The date, as exact as it is known (EDTF). */
  readonly edtf: Edtf;
  /** The first day on which it can lie; absent where that is open. */
  readonly earliest?: CalendarDate;
  /** The last day on which it can lie; absent where that is open. */
  readonly latest?: CalendarDate;
  /** What the work itself has on that date: the meeting, the publication. */
  readonly work: readonly WorkDate[];
  /** The mentions of that date. */
  readonly dates: readonly TimeMention[];
  /** The events of that date. */
  readonly events: readonly Occasion[];
  /** What is due by then. */
  readonly due: readonly Commitment[];
  /** The sums that were announced then. */
  readonly announced: readonly Money[];
  /** The instruments made then. */
  readonly instruments: readonly Instrument[];
}

/**
 * The dates of a declaration with what hangs on each, each as exact as it is known and no more.
 *
 * They stand in the order of their first days, and those of one first day in the order of their last. A date with an
 * open beginning stands at its last day, as if that were its first; one with an open end stands at its first day, after
 * all others of that day. What has no date in EDTF is in no entry: times that cannot be placed (“daily”, “in the short
 * term”), which are the records of `dates` without `edtf`, and events, sums, undertakings and instruments that name no
 * date.
 *
 * @example
 * ```ts
 * import { timeline } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [first] = timeline(declaration);
 *
 * first && [first.edtf, first.instruments.map(({ id }) => id)]; // => ["2014-09", ["joint-declaration-2014"]]
 * ```
 */
export function timeline(declaration: Declaration): readonly TimelineEntry[] {
  const { work, dates, events, commitments, money, instruments } = declaration;
  const known = [...dates.map(({ edtf }) => edtf), ...work.dates.map(({ date }) => date)];
  const distinct = [...new Set(known.filter((edtf) => edtf !== undefined))];
  const entries = distinct.map((edtf): TimelineEntry => {
    const mentions = dates.filter((date) => date.edtf === edtf);
    const workDates = work.dates.filter(({ date }) => date === edtf);
    const ids = new Set(mentions.map(({ id }) => id));
    const isThen = (date: string | undefined): boolean => date !== undefined && ids.has(date);
    const { earliest, latest } = mentions[0] ?? workDates[0] ?? {};
    return {
      edtf,
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      work: workDates,
      dates: mentions,
      events: events.filter(({ date }) => isThen(date)),
      due: commitments.filter(({ due }) => isThen(due)),
      announced: money.filter(({ announcedOn }) => isThen(announcedOn)),
      instruments: instruments.filter(({ date }) => isThen(date)),
    };
  });
  return entries.sort((a, b) => compare(placeInTime(a), placeInTime(b)));
}

/** What sorts an entry: its first day, or its last where the beginning is open; then its last. */
function placeInTime({ earliest, latest = "9999-12-31" }: TimelineEntry): string {
  return `${earliest ?? latest} ${latest}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
