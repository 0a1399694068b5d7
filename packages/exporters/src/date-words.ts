import type { CalendarDate, Edtf } from "@entente/sdk";
import type { Language } from "./format.ts";

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
};

const oneOf = /^\[([\d-]+),([\d-]+)\]$/;
const between = /^\[([\d-]*)\.\.([\d-]*)\]$/;
const interval = /^([\d-]*|\.\.)\/([\d-]*|\.\.)$/;

/** Writes a date in EDTF as a person says it, as exact as it is and no more; what is no date is given back as it is. */
export function dateInWords(edtf: Edtf, language: Language): string {
  const choice = oneOf.exec(edtf);
  if (choice !== null) return eitherDay(choice[1] ?? "", choice[2] ?? "", language);
  const bounds = between.exec(edtf) ?? interval.exec(edtf);
  if (bounds !== null) return boundedDate(endOf(bounds[1]), endOf(bounds[2]), language);
  return simpleDate(edtf, language);
}

/** The day after a day. */
export function dayAfter(day: CalendarDate): CalendarDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function simpleDate(date: string, language: Language): string {
  const [year = date, month, day] = date.split("-");
  const name = months[language][Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return `${dayNumber(day, language)} ${name} ${year}`;
}

function dayNumber(day: string, language: Language): string {
  return language === "fr" && Number(day) === 1 ? "1er" : String(Number(day));
}

/** An end of an interval; `undefined` where it is open or unknown. */
function endOf(end: string | undefined): string | undefined {
  return end === undefined || end === "" || end === ".." ? undefined : end;
}

function boundedDate(first: string | undefined, last: string | undefined, language: Language): string {
  if (last === undefined) {
    if (first === undefined) return "";
    const start = simpleDate(first, language);
    return language === "en" ? `from ${start}` : `à partir ${contracted(first, start)}`;
  }
  const end = simpleDate(last, language);
  if (first === undefined) {
    if (language === "en") return `no later than ${end}`;
    return isDay(last) ? `au plus tard le ${end}` : `au plus tard en ${end}`;
  }
  const start = simpleDate(first, language);
  if (language === "en") return `between ${start} and ${end}`;
  return `entre ${isDay(first) ? "le " : ""}${start} et ${isDay(last) ? "le " : ""}${end}`;
}

function isDay(date: string): boolean {
  return date.length === "2015-07-28".length;
}

/** What follows "à partir" in French: "du 28 juillet", "d’août", "de 2015". */
function contracted(date: string, words: string): string {
  if (isDay(date)) return `du ${words}`;
  return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`;
}

/** Two days of one month share its name: "29 or 30 July 2015". */
function eitherDay(first: string, second: string, language: Language): string {
  const together = first.slice(0, 7) === second.slice(0, 7);
  const start = together ? dayNumber(first.slice(8), language) : simpleDate(first, language);
  return `${start} ${language === "en" ? "or" : "ou"} ${simpleDate(second, language)}`;
}
