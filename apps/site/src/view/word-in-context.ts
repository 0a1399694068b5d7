import type { Anchor, Declaration, TextPositionSelector } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { codedExpression, sentenceNumber } from "./text-view.ts";

/** Quoted words with those around them. */
export interface WordInContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Where they stand, in words. */
  readonly place: string;
  /** The way there; absent where the text page does not show them. */
  readonly path: string | undefined;
}

/** Enough on each side to see how a word is used, in letters; a rest not longer than a few words is kept. */
const reach = 70;
const rest = 20;

/** Shows quoted words in their sentence, cut where that is long. */
export function wordInContext(declaration: Declaration, anchor: Anchor, language: Language): WordInContext {
  const { text = "" } = codedExpression(declaration);
  const { around, place, path } = whereabouts(declaration, anchor, text, language);
  return {
    before: lastWords(text.slice(around.start, anchor.start)),
    exact: anchor.exact,
    after: firstWords(text.slice(anchor.end, around.end)),
    place,
    path,
  };
}

function whereabouts(
  declaration: Declaration,
  anchor: Anchor,
  text: string,
  language: Language,
): { readonly around: TextPositionSelector; readonly place: string; readonly path: string | undefined } {
  const { text: words, glossary } = dictionaries[language];
  const textPath = pathTo({ page: "text" }, language);
  const holds = ({ start, end }: TextPositionSelector): boolean => start <= anchor.start && anchor.end <= end;
  const sentence = declaration.sentences.find(holds);
  if (sentence !== undefined) {
    const place = words.sentence(sentenceNumber(declaration, sentence.id));
    return { around: sentence, place, path: `${textPath}#${sentence.id}` };
  }
  const section = declaration.sections.find(({ heading }) => heading !== undefined && holds(heading));
  if (section?.heading !== undefined) {
    const headings = declaration.sections.filter(({ heading }) => heading !== undefined);
    const place = glossary.inHeading(headings.indexOf(section) + 1);
    return { around: section.heading, place, path: `${textPath}#${section.id}` };
  }
  const lineEnd = text.indexOf("\n", anchor.end);
  const line = {
    start: text.lastIndexOf("\n", anchor.start) + 1,
    end: lineEnd === -1 ? text.length : lineEnd,
  };
  return { around: line, place: glossary.outside, path: undefined };
}

function lastWords(before: string): string {
  if (before.length <= reach + rest) return before;
  return `… ${before.slice(before.indexOf(" ", before.length - reach) + 1)}`;
}

function firstWords(after: string): string {
  if (after.length <= reach + rest) return after;
  return `${after.slice(0, after.lastIndexOf(" ", reach))} …`;
}
