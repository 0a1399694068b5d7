import { wordsOfTime } from "./words-of-time.ts";

/** The parts of a date that some words do not say: its years and, of a month or a day, the month and the day. */
export function unsaidOf(words: string, edtf: string, language: "en" | "fr"): readonly ("year" | "month" | "day")[] {
  const { months, numbers, years } = wordsOfTime(words, language);
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(edtf) ?? [];
  const saysYear = (edtf.match(/\d{4}/g) ?? []).every((year) => years.includes(year));
  // In “28/07/2015” the month is a number beside the day.
  const saysMonth =
    month === undefined ||
    months.includes(Number(month) - 1) ||
    (numbers.length > 1 && numbers.includes(Number(month)));
  const saysDay = day === undefined || numbers.includes(Number(day));
  return [
    ...(saysYear ? [] : (["year"] as const)),
    ...(saysMonth ? [] : (["month"] as const)),
    ...(saysDay ? [] : (["day"] as const)),
  ];
}
