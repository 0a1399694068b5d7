import type { CalendarDate } from "@entente/sdk";

/** A stretch of time drawn to one scale: every day of it is equally long. */
export interface Axis {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** A place on an axis, in hundredths of its length. */
export type Share = number;

/** What is written along an axis, each where its time begins. */
export interface Tick {
  readonly at: Share;
  readonly day: CalendarDate;
}

const millisecondsOfDay = 86_400_000;

/** The days from one day to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}

/** How many days an axis holds. */
export function lengthOf({ first, last }: Axis): number {
  return daysBetween(first, last) + 1;
}

/** Where a day begins; what lies outside is drawn at the end of the axis. */
export function beginningOf(axis: Axis, day: CalendarDate): Share {
  return shareOf(axis, daysBetween(axis.first, day));
}

/** Where a day ends. */
export function endOf(axis: Axis, day: CalendarDate): Share {
  return shareOf(axis, daysBetween(axis.first, day) + 1);
}

/** The years that are written along an axis, so many apart that no more than ten are. */
export function yearTicks(axis: Axis): readonly Tick[] {
  const [first, last] = [axis.first, axis.last].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years <= 9) ?? 100;
  const years = range(Math.ceil(first / step) * step, last, step);
  return ticksAt(
    axis,
    years.map((year) => `${String(year)}-01-01`),
  );
}

/** The months that are written along an axis: each, or where they are many the first of each quarter or half-year. */
export function monthTicks(axis: Axis): readonly Tick[] {
  const months = range(monthNumber(axis.first), monthNumber(axis.last), 1);
  const step = months.length <= 12 ? 1 : months.length <= 24 ? 3 : 6;
  return ticksAt(axis, months.filter((month) => month % step === 0).map(firstOfMonth));
}

/** The first day of the month in which a day lies, or of a later or an earlier one. */
export function monthStart(day: CalendarDate, monthsLater = 0): CalendarDate {
  return firstOfMonth(monthNumber(day) + monthsLater);
}

/** The last day of the month in which a day lies. */
export function monthEnd(day: CalendarDate): CalendarDate {
  const next = Date.parse(monthStart(day, 1));
  return new Date(next - millisecondsOfDay).toISOString().slice(0, 10);
}

function shareOf(axis: Axis, days: number): Share {
  const share = Math.min(Math.max(days / lengthOf(axis), 0), 1) * 100;
  return Math.round(share * 100) / 100;
}

/** Months counted through all years, so that they can be added to. */
function monthNumber(day: CalendarDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstOfMonth(month: number): CalendarDate {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function ticksAt(axis: Axis, days: readonly CalendarDate[]): readonly Tick[] {
  return days
    .filter((day) => axis.first <= day && day <= axis.last)
    .map((day) => ({ day, at: beginningOf(axis, day) }));
}

function range(first: number, last: number, step: number): readonly number[] {
  const length = Math.max(Math.floor((last - first) / step) + 1, 0);
  return Array.from({ length }, (_, index) => first + index * step);
}
