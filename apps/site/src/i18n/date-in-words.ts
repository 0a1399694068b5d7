import { localeOf, type Language } from "./language.ts";

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const year = /^\d{4}$/;
const month = /^(\d{4})-(\d{2})$/;
const oneOf = /^\[([^,\].]+),([^,\].]+)\]$/;
const between = /^\[([^,\].]*)\.\.([^,\].]*)\]$/;
const interval = /^([^/]*)\/([^/]*)$/;

/** Writes an EDTF date as a reader says it; a reader never meets EDTF. */
export function dateInWords(edtf: string, language: Language): string {
  const choice = oneOf.exec(edtf);
  if (choice !== null) return eitherDay(choice[1] ?? "", choice[2] ?? "", language);
  if (day.test(edtf)) return format(edtf, language, { day: "numeric", month: "long", year: "numeric" });
  if (month.test(edtf)) return format(`${edtf}-01`, language, { month: "long", year: "numeric" });
  if (year.test(edtf)) return edtf;
  const bounds = between.exec(edtf) ?? interval.exec(edtf);
  if (bounds !== null) return boundedDate(endOf(bounds[1]), endOf(bounds[2]), language);
  throw new Error(`No words are known for the date "${edtf}": expected a date in EDTF as the declaration has them.`);
}

/** An end of an interval; `undefined` where it is open or unknown. */
function endOf(end: string | undefined): string | undefined {
  return end === undefined || end === "" || end === ".." ? undefined : end;
}

function boundedDate(first: string | undefined, last: string | undefined, language: Language): string {
  const [start = "", end = ""] = [first, last].map((date) => date && withArticle(date, language));
  if (last === undefined) return language === "en" ? `from ${start}` : `à partir ${afterDe(start)}`;
  if (first === undefined) {
    return language === "en" ? `no later than ${end}` : `au plus tard ${day.test(last) ? end : `en ${end}`}`;
  }
  return language === "en" ? `between ${start} and ${end}` : `entre ${start} et ${end}`;
}

/** What follows "de" in French: "du 28 juillet", "d’août", "de 2015". */
export function afterDe(words: string): string {
  if (words.startsWith("le ")) return `du ${words.slice(3)}`;
  return /^[aeéiou]/.test(words) ? `d’${words}` : `de ${words}`;
}

/** French says "le" before a day. */
function withArticle(date: string, language: Language): string {
  const words = dateInWords(date, language);
  return language === "fr" && day.test(date) ? `le ${words}` : words;
}

/** Two days of one month share its name: "29 or 30 July 2015". */
function eitherDay(first: string, second: string, language: Language): string {
  const whole = dateInWords(second, language);
  const together = first.slice(0, 7) === second.slice(0, 7);
  const start = together ? format(first, language, { day: "numeric" }) : dateInWords(first, language);
  return `${start} ${language === "en" ? "or" : "ou le"} ${whole}`;
}

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const words = formatFor(language, options).format(new Date(date));
  // French says "1er" of a month, which the locale's data do not.
  return language === "fr" && "day" in options ? words.replace(/^1(?= |$)/, "1er") : words;
}

/** Making a format costs far more than using it, and pages tell dates by the thousand. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(options).join(" ")}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" });
  formats.set(key, known);
  return known;
}
