import { citeRecord } from "@entente/exporters";
import { quotesOf, type Commitment, type Declaration } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { phrasesOf, type Phrase } from "../i18n/phrases.ts";
import { codedExpression } from "./text-view.ts";

/** How an undertaking is cited, with words marked where they are of another language than the page. */
export function undertakingCitation(
  declaration: Declaration,
  commitment: Commitment,
  language: Language,
  pageUrl: string | undefined,
): readonly Phrase[] {
  const textIn = (each: Language): string => {
    const options = { language: each, ...(pageUrl !== undefined && { recordUrl: pageUrl }) };
    return citeRecord(declaration, "commitments", commitment.id, options)?.text ?? "";
  };
  const inEnglish = textIn("en");
  const text = textIn(language);
  // Our own notes may quote English words as well.
  const ours = (part: string): readonly Phrase[] =>
    language === "en" ? [{ text: part }] : phrasesOf({ en: inEnglish, fr: part }, language);
  const theirs = codedExpression(declaration).language;
  if (theirs === language) return ours(text);
  const plain = withPlainSpaces(text);
  const phrases: Phrase[] = [];
  let at = 0;
  for (const { exact } of quotesOf(declaration, commitment)) {
    // A citation is one line, whatever the text is.
    const quote = withPlainSpaces(exact.trim().replaceAll(/\s*[\t\n\r]\s*/gu, " "));
    const start = plain.indexOf(quote, at);
    if (start === -1) continue;
    const end = start + quote.length;
    phrases.push(...ours(text.slice(at, start)), { text: text.slice(start, end), lang: theirs });
    at = end;
  }
  return [...phrases, ...ours(text.slice(at))];
}

/** The same text, as long as before. */
function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s/gu, " ");
}
