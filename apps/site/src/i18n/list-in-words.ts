import { localeOf, type Language } from "./language.ts";

/** Joins names as a sentence does: "a, b and c". */
export function listInWords(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(names);
}

/** Writes the first letter large, for a name that begins a line. */
export function asLineStart(words: string, language: Language): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase(localeOf(language)) + rest.join("");
}
