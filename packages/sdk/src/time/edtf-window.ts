import type { CalendarDate, Edtf } from "../model/values.ts";
import { edtfGrammar } from "./edtf-grammar.ts";

/** Between which days a date can lie; an end that is open or unknown is absent. */
export interface TimeWindow {
  /** The first day on which it can lie. */
  readonly earliest?: CalendarDate;
  /** The last day on which it can lie. */
  readonly latest?: CalendarDate;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Between which days a date in EDTF can lie: a year, a month, a day, an interval, one of two days, or one day between
 * two. `undefined` where it has none of these forms, names a day that does not exist, or ends before it begins.
 *
 * @example
 * ```ts
 * import { edtfWindow } from "@entente/sdk";
 *
 * edtfWindow("2015-02"); // => { earliest: "2015-02-01", latest: "2015-02-28" }
 * edtfWindow("[..2015-12-31]"); // => { latest: "2015-12-31" }
 * edtfWindow("2015-02-30"); // => undefined
 * ```
 */
export function edtfWindow(edtf: Edtf): TimeWindow | undefined {
  if (!edtfGrammar.test(edtf)) return undefined;
  const [first, last] = endsOf(edtf);
  const earliest = isOpen(first) ? undefined : daysOf(first)?.earliest;
  const latest = isOpen(last) ? undefined : daysOf(last)?.latest;
  if (isOpen(first) && isOpen(last)) return undefined;
  if ((earliest === undefined && !isOpen(first)) || (latest === undefined && !isOpen(last))) return undefined;
  if (earliest !== undefined && latest !== undefined && earliest > latest) return undefined;
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/** The two ends as they are written; of a single date both are that date. */
function endsOf(edtf: Edtf): readonly [string, string] {
  const choice = /^\[([\d-]*)(?:\.\.|,)([\d-]*)\]$/.exec(edtf);
  if (choice !== null) return [choice[1] ?? "", choice[2] ?? ""];
  const [first = "", last = first] = edtf.split("/");
  return [first, last];
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

/** The days of a year, a month or a day that exist in the Gregorian calendar. */
function daysOf(date: string): Required<TimeWindow> | undefined {
  const [year = "", month] = date.split("-");
  const days = {
    earliest: day.test(date) ? date : `${year}-${month ?? "01"}-01`,
    latest: day.test(date) ? date : `${year}-${month ?? "12"}-${lastDayOf(Number(year), Number(month ?? 12))}`,
  };
  return isDay(days.earliest) && isDay(days.latest) ? days : undefined;
}

function lastDayOf(year: number, month: number): string {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return String(last.getUTCDate()).padStart(2, "0");
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
