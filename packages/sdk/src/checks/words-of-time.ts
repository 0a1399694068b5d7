import { wholeWords } from "../text/whole-words.ts";
import { monthNames, weekdayNames } from "../time/calendar-words.ts";

/** What some words name of a date. */
export interface WordsOfTime {
  /** The months, counted from 0. */
  readonly months: readonly number[];
  /** The weekdays, counted from Sunday as 0. */
  readonly weekdays: readonly number[];
  /** The numbers of one or two digits that count no days, weeks or hours: any of them may be a day. */
  readonly numbers: readonly number[];
  /** The years. */
  readonly years: readonly string[];
}

const units = "hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?";
const number = new RegExp(String.raw`(?<!\d)\d{1,2}(?!\d)(?!(?:st|nd|rd|th|er|e)?[\s-](?:${units})(?!\p{L}))`, "giu");

/** Reads what some words name of a date, as whole words; English months with a capital: “may” and “march” are verbs. */
export function wordsOfTime(words: string, language: "en" | "fr"): WordsOfTime {
  return {
    months: named(words, monthNames[language], language === "en" ? "gu" : "giu"),
    weekdays: named(words, weekdayNames[language], "giu"),
    numbers: [...words.matchAll(number)].map(([digits]) => Number(digits)),
    years: words.match(/(?<!\d)\d{4}(?!\d)/g) ?? [],
  };
}

function named(words: string, names: readonly string[], flags: "gu" | "giu"): readonly number[] {
  return names.flatMap((name, index) => (wholeWords([name], flags).test(words) ? [index] : []));
}
