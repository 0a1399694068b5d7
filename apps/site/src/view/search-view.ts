import type { Declaration } from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import { localeOf, type Language } from "../i18n/language.ts";
import { listInWords } from "../i18n/list-in-words.ts";
import { shareInWords } from "../i18n/share-in-words.ts";

/** What there is to say of the sources of a declaration, in numbers counted from its records. */
export function searchInWords({ evidence }: Declaration, language: Language): readonly string[] {
  const { counted, languages, statusPage: words } = dictionaries[language].records;
  const inFigures = new Intl.NumberFormat(localeOf(language));
  const sources = new Map(evidence.map(({ source }) => [source.url ?? source.title, source]));
  const codes = [...sources.values()].map((source) => source.language);
  const byLanguage = [...new Set(codes)]
    .map((code) => ({ code, count: codes.filter((other) => other === code).length }))
    .sort((a, b) => b.count - a.count)
    .map(({ code, count }) => words.inLanguage(inFigures.format(count), languages[code] ?? code));
  const share = (count: number): string => shareInWords(count, evidence.length, counted, language);
  return [
    words.searchCounts(
      countInWords(evidence.length, counted, language),
      countInWords(sources.size, words.sources, language),
      listInWords(byLanguage, language),
    ),
    words.readOnlyInPart(share(evidence.filter(({ readInFull }) => !readInFull).length)),
    words.readInCopy(share(evidence.filter(({ source }) => source.copy === "mirror").length)),
  ];
}
