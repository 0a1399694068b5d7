import { countInWords, type Counted } from "./count-in-words.ts";
import { localeOf, type Language } from "./language.ts";

/** Writes how many of how many: "5 of 17 undertakings". */
export function shareInWords(count: number, of: number, noun: Counted, language: Language): string {
  const inFigures = (number: number): string => new Intl.NumberFormat(localeOf(language)).format(number);
  return language === "en"
    ? `${inFigures(count)} of ${countInWords(of, noun, language)}`
    : `${countInWords(count, noun, language)} sur ${inFigures(of)}`;
}
