import { localeOf, type Language } from "./language.ts";

/** Writes the size of a file as a reader says it: "752 kB", "1.04 MB", on one line. */
export function sizeInWords(bytes: number, language: Language): string {
  const [size, unit] =
    bytes < 1_000 ? [bytes, "byte"] : bytes < 999_500 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const inWords = new Intl.NumberFormat(localeOf(language), {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumSignificantDigits: 3,
  }).format(size);
  // French has its own space there already.
  return inWords.replaceAll(" ", "\u00a0");
}
