import type { Expression } from "@entente/sdk";

/** Words that hardly any text of one language lacks, and that the other has not. */
const telling = {
  en: /(?<![\p{L}])(?:the|and|of|to|in|that|with|will|their)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:le|la|les|des|et|du|dans|que|pour|une|leurs)(?![\p{L}])/giu,
} as const;

/** The language that a text seems to be in, or `undefined` where its words do not tell. */
export function proposeLanguage(text: string): Expression["language"] | undefined {
  const counts = { en: text.match(telling.en)?.length ?? 0, fr: text.match(telling.fr)?.length ?? 0 };
  if (counts.en >= 2 * counts.fr && counts.en > 0) return "en";
  return counts.fr >= 2 * counts.en && counts.fr > 0 ? "fr" : undefined;
}
