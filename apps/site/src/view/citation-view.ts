import { citeRecord } from "@entente/exporters";
import { quotesOf, type Commitment, type Declaration } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import type { Phrase } from "../i18n/phrases.ts";
import { codedExpression } from "./text-view.ts";

/** How an undertaking is cited, with the words of the text marked where they are of another language than the page. */
export function undertakingCitation(
  declaration: Declaration,
  commitment: Commitment,
  language: Language,
  pageUrl: string | undefined,
): readonly Phrase[] {
  const options = { language, ...(pageUrl !== undefined && { recordUrl: pageUrl }) };
  const text = citeRecord(declaration, "commitments", commitment.id, options)?.text ?? "";
  const theirs = codedExpression(declaration).language;
  if (theirs === language) return [{ text }];
  const plain = withPlainSpaces(text);
  const phrases: Phrase[] = [];
  let at = 0;
  for (const { exact } of quotesOf(declaration, commitment)) {
    // A citation is one line, whatever the text is.
    const quote = withPlainSpaces(exact.trim().replaceAll(/\s*[\t\n\r]\s*/gu, " "));
    const start = plain.indexOf(quote, at);
    if (start === -1) continue;
    phrases.push({ text: text.slice(at, start) }, { text: text.slice(start, start + quote.length), lang: theirs });
    at = start + quote.length;
  }
  return [...phrases, { text: text.slice(at) }];
}

/** The same text, as long as before. */
function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s/gu, " ");
}
