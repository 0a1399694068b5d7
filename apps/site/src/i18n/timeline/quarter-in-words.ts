import { localeOf, type Language } from "../language.ts";

/** The quarter that begins on a day, by its months: "July to September 2015". */
export function quarterInWords(firstDay: string, language: Language): string {
  const month = (later: number): string => {
    const first = new Date(firstDay);
    first.setUTCMonth(first.getUTCMonth() + later);
    return new Intl.DateTimeFormat(localeOf(language), { month: "long", timeZone: "UTC" }).format(first);
  };
  const year = firstDay.slice(0, 4);
  return language === "en" ? `${month(0)} to ${month(2)} ${year}` : `${month(0)} à ${month(2)} ${year}`;
}
