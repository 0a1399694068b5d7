import { localeOf, type Language } from "./language.ts";

/** A noun in the forms that its count asks for. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Writes a count with its noun: "1 framework", "16 undertakings". */
export function countInWords(count: number, noun: Counted, language: Language): string {
  const locale = localeOf(language);
  const form = new Intl.PluralRules(locale).select(count) === "one" ? noun.one : noun.other;
  return `${new Intl.NumberFormat(locale).format(count)}\u00a0${form}`;
}
