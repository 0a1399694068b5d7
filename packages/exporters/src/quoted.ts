import type { Language } from "./format.ts";

/** Words between the quotation marks of a language. */
export function quoted(words: string, language: Language): string {
  return language === "en" ? `“${words}”` : `«\u00a0${words}\u00a0»`;
}
