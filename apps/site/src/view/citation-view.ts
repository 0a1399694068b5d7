import { citeStatement } from "@entente/exporters";
import { quotesOf, type Declaration } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import { languages, type Language } from "../i18n/language.ts";
import { phrasesOf, type Phrase } from "../i18n/phrases.ts";
import { citationOf, type Cited } from "./citation-files.ts";
import { codedExpression } from "./text-view.ts";

/** How the statement is cited, with its title marked where it is of another language than the page. */
export function statementCitation(declaration: Declaration, language: Language): readonly Phrase[] {
  const expression = codedExpression(declaration);
  const textIn = (each: Language): string => citeStatement(declaration, expression, { language: each }).text;
  return marked(declaration, textIn, [expression.title], language);
}

/** How an undertaking, a sum or the data are cited, with words marked where they are of another language than the page. */
export function citationInPhrases(
  declaration: Declaration,
  cited: Cited,
  language: Language,
  siteUrl: string | undefined,
): readonly Phrase[] {
  const textIn = (each: Language): string => citationOf(declaration, cited, each, siteUrl).text;
  return marked(declaration, textIn, wordsOf(declaration, cited), language);
}

/** A page of the site as it is to be cited. */
export interface CitedPage {
  readonly title: string;
  /** Its whole address; `undefined` while the site has none. */
  readonly address: string | undefined;
  readonly editor: string | undefined;
}

/** How a page is cited: by the version and the day of the data that it shows, and with what is missing said. */
export function pageCitation(
  { dataVersion, updated }: Declaration,
  { title, address, editor }: CitedPage,
  language: Language,
): string {
  const { cite: words, siteName } = dictionaries[language];
  return [
    words.pageOf(editor, title, siteName, dataVersion, dateInWords(updated, language)),
    address === undefined ? words.noAddress : `<${address}>.`,
    ...(editor === undefined ? [words.noEditor] : []),
  ].join(" ");
}

function wordsOf(declaration: Declaration, cited: Cited): readonly string[] {
  if (cited === "data") return [];
  const { array, id } = cited;
  const anchors =
    array === "money"
      ? declaration.money.find((sum) => sum.id === id)?.anchors
      : declaration.commitments.filter((each) => each.id === id).flatMap((each) => quotesOf(declaration, each));
  return anchors?.map(({ exact }) => exact) ?? [];
}

/** Marks in a citation the words of the text, in the order in which they stand. */
function marked(
  declaration: Declaration,
  textIn: (language: Language) => string,
  words: readonly string[],
  language: Language,
): readonly Phrase[] {
  const [en, text] = [textIn(languages[0]), textIn(language)];
  // Our own notes may quote English words as well.
  const ours = (part: string): readonly Phrase[] =>
    language === "en" ? [{ text: part }] : phrasesOf({ en, fr: part }, language);
  const theirs = codedExpression(declaration).language;
  if (theirs === language) return ours(text);
  const plain = withPlainSpaces(text);
  const phrases: Phrase[] = [];
  let at = 0;
  for (const exact of words) {
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
