import { localeOf, type Language } from "./language.ts";

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const year = /^\d{4}$/;
const month = /^(\d{4})-(\d{2})$/;
const oneOf = /^\[([^,\]]+),([^,\]]+)\]$/;

/** Writes an EDTF date as a reader says it; a reader never meets EDTF. */
export function dateInWords(edtf: string, language: Language): string {
  const choice = oneOf.exec(edtf);
  if (choice !== null) return eitherDay(choice[1] ?? "", choice[2] ?? "", language);
  if (day.test(edtf)) return format(edtf, language, { day: "numeric", month: "long", year: "numeric" });
  if (month.test(edtf)) return format(`${edtf}-01`, language, { month: "long", year: "numeric" });
  if (year.test(edtf)) return edtf;
  throw new Error(`No words are known for the date "${edtf}": expected a year, a month, a day, or one of two days.`);
}

/** Two days of one month share its name: "29 or 30 July 2015". */
function eitherDay(first: string, second: string, language: Language): string {
  const whole = dateInWords(second, language);
  const together = first.slice(0, 7) === second.slice(0, 7);
  const start = together ? format(first, language, { day: "numeric" }) : dateInWords(first, language);
  return `${start} ${language === "en" ? "or" : "ou le"} ${whole}`;
}

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" }).format(new Date(date));
  // French says "1er" of a month, which the locale's data do not.
  return language === "fr" && "day" in options ? words.replace(/^1(?= |$)/, "1er") : words;
}
