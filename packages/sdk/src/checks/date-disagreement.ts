import type { TimeRole } from "../model/time-mention.ts";
import { wholeWords } from "../text/whole-words.ts";
import { monthNames, weekdayNames } from "../time/calendar-words.ts";
import type { TimeWindow } from "../time/edtf-window.ts";
import { wordsOfTime } from "./words-of-time.ts";

interface Wording {
  readonly words: string;
  readonly role: TimeRole;
  readonly language: "en" | "fr";
}

/**
 * What some words name that does not lie in the window of their date, if anything does not. A deadline names its last
 * day, unless the words say that it lies before what they name.
 */
export function disagreementWith(window: TimeWindow, { words, role, language }: Wording): string | undefined {
  const named = wordsOfTime(words, language);
  const isBefore = role === "deadline" && wholeWords(["before", "ahead of", "prior to", "avant"]).test(words);
  const latest = isBefore ? dayAfter(window.latest) : window.latest;
  const year = named.years.find((written) => !liesWithin(written, { ...window, ...(latest && { latest }) }));
  if (year !== undefined) return year;
  if (isBefore) return undefined;
  const { earliest } = role === "deadline" ? { earliest: latest } : window;
  if (earliest === undefined || latest === undefined) return undefined;
  if (named.months.length > 0 && !named.months.some((month) => overlaps(month, earliest, latest))) {
    return named.months.map((month) => monthNames[language][month]).join(", ");
  }
  if (earliest !== latest) return undefined;
  const day = new Date(`${earliest}T00:00:00Z`);
  if (named.numbers.length > 0 && !named.numbers.includes(day.getUTCDate())) return named.numbers.join(", ");
  if (named.weekdays.length === 0 || named.weekdays.includes(day.getUTCDay())) return undefined;
  return named.weekdays.map((weekday) => weekdayNames[language][weekday]).join(", ");
}

function liesWithin(year: string, { earliest = "0000", latest = "9999" }: TimeWindow): boolean {
  return earliest.slice(0, 4) <= year && year <= latest.slice(0, 4);
}

/** Whether a month of any year has a day between two days. */
function overlaps(month: number, earliest: string, latest: string): boolean {
  const first = monthsUpTo(earliest);
  const untilMonth = (((month - first) % 12) + 12) % 12;
  return first + untilMonth <= monthsUpTo(latest);
}

function monthsUpTo(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayAfter(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
