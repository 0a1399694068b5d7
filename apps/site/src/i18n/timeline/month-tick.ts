import { localeOf, type Language } from "../language.ts";

/** What stands at the first day of a month along an axis: "Jul", and for January the year. */
export function monthTick(firstDay: string, language: Language): string {
  if (firstDay.slice(5, 7) === "01") return firstDay.slice(0, 4);
  return new Intl.DateTimeFormat(localeOf(language), { month: "short", timeZone: "UTC" }).format(new Date(firstDay));
}
