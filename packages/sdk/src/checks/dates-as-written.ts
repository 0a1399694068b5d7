import type { Problem } from "../model/problem.ts";
import type { TimeMention } from "../model/time-mention.ts";
import { monthNames, weekdayNames } from "../time/calendar-words.ts";
import { edtfWindow, type TimeWindow } from "../time/edtf-window.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const datesAsWritten: Check = {
  name: "dates-as-written",
  description:
    "A date stands in its quote, agrees with the day, month and weekday that its words name, and says from what the rest is inferred.",
  scope: "record",
  check: ({ dates, expressions }) => {
    const languages = new Map(expressions.map(({ id, language }) => [id, language]));
    return dates.flatMap((date) => {
      const language = languages.get(date.anchors[0]?.expression ?? "") ?? "en";
      return [...quoted(date), ...explained(date), ...agreeing(date, language)].map((complaint) => ({
        rule: "dates-as-written",
        record: `dates.${date.id}`,
        ...complaint,
      }));
    });
  },
};

function quoted({ asWritten, anchors }: TimeMention): Complaint[] {
  if (anchors.some(({ exact }) => exact.includes(asWritten))) return [];
  return [
    {
      field: "asWritten",
      wrong: `“${asWritten}” does not stand in the quote`,
      expected: "the time as the record's own quote writes it",
      advice: "Copy it from the quote, or widen the quote.",
    },
  ];
}

function explained({ asWritten, edtf, inferredFrom, note }: TimeMention): Complaint[] {
  if (edtf === undefined) {
    if (note !== undefined) return [];
    return [
      {
        field: "note",
        wrong: "no date in EDTF is given and no note says why",
        expected: "a note in both languages",
        advice: "Say what the words leave open, or give the date.",
      },
    ];
  }
  const years = edtf.match(/\d{4}(?=-|\b)/g) ?? [];
  if (inferredFrom !== undefined || years.every((year) => asWritten.includes(year))) return [];
  return [
    {
      field: "inferredFrom",
      wrong: `“${asWritten}” does not say the year of “${edtf}”`,
      expected: "from what it is inferred, in both languages",
      advice: "Say from which words or which fact the year is known.",
    },
  ];
}

function agreeing({ asWritten, edtf, role }: TimeMention, language: "en" | "fr"): Complaint[] {
  const window = edtf === undefined ? undefined : edtfWindow(edtf);
  if (edtf === undefined || window === undefined || role !== "event") return [];
  const disagreeing = disagreement(asWritten, window, language);
  if (disagreeing === undefined) return [];
  return [
    {
      field: "edtf",
      wrong: `the words “${asWritten}” name ${disagreeing}, the date is “${edtf}”`,
      expected: "the date that the words name",
      advice: "Correct the date, or the words.",
    },
  ];
}

/** What the words name that does not lie in the window, if anything does not. */
function disagreement(words: string, window: TimeWindow, language: "en" | "fr"): string | undefined {
  const { earliest, latest } = window;
  if (earliest === undefined || latest === undefined) return undefined;
  const months = monthNames[language].filter((name) => names(words, name));
  const month = monthNames[language][Number(earliest.slice(5, 7)) - 1] ?? "";
  if (months.length > 0 && !months.some((name) => name === month)) return months.join(", ");
  if (earliest !== latest) return undefined;
  const day = String(Number(earliest.slice(8)));
  const named = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  if (named !== undefined && String(Number(named)) !== day) return named;
  const weekday = weekdayNames[language][new Date(`${earliest}T00:00:00Z`).getUTCDay()] ?? "";
  return weekdayNames[language].find((name) => names(words, name) && name !== weekday);
}

function names(words: string, name: string): boolean {
  return words.toLowerCase().includes(name.toLowerCase());
}
