import type { Localized } from "@entente/sdk";
import type { Language } from "./language.ts";

/** A stretch of a text of ours; `lang` where its words are of another language than the text. */
export interface Phrase {
  readonly text: string;
  readonly lang?: Language;
}

const frenchQuotation = /«[\u00a0\u202f]([^»]*)[\u00a0\u202f]»/gu;

/**
 * Divides a text of ours so that English words quoted in French prose can be marked as English. A quotation is English
 * where the English side of the same text holds the same words.
 */
export function phrasesOf(text: Localized, language: Language): readonly Phrase[] {
  if (language === "en") return [{ text: text.en }];
  const phrases: Phrase[] = [];
  let at = 0;
  for (const match of text.fr.matchAll(frenchQuotation)) {
    const [, quoted = ""] = match;
    if (!text.en.includes(quoted)) continue;
    const start = match.index + match[0].indexOf(quoted);
    phrases.push({ text: text.fr.slice(at, start) }, { text: quoted, lang: "en" });
    at = start + quoted.length;
  }
  return [...phrases, { text: text.fr.slice(at) }];
}
