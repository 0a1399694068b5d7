import type { Language } from "./format.ts";

/** Names in a row, the last after “and”. */
export function listInWords(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${language === "en" ? "and" : "et"} ${last}`;
}
