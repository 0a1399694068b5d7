import type { Declaration, Localized, SentenceId, Term } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { nameOf } from "./glossary-view.ts";
import { wholeWordAt } from "./whole-word.ts";

/** A term explained beside the words that hold it. */
export interface TermHere {
  readonly id: string;
  /** As the statement spells it there. */
  readonly said: string;
  readonly name: Localized;
  readonly definition: Localized;
  /** Where the glossary tells more. */
  readonly path: string;
}

/**
 * The terms of the statement that stand in some of its sentences, in the order in which these first hold them. A record
 * need not quote every use of a term, so its words are looked for.
 */
export function termsHereView(
  declaration: Declaration,
  sentences: readonly SentenceId[],
  language: Language,
): readonly TermHere[] {
  const words = declaration.sentences
    .filter(({ id }) => sentences.includes(id))
    .map(({ text }) => text)
    .join("\n");
  const glossaryPath = pathTo({ page: "glossary" }, language);
  return declaration.terms
    .flatMap((term) => {
      const use = firstUse(term, words);
      return use === undefined ? [] : [{ term, ...use }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ term, said }) => ({
      id: term.id,
      said,
      name: nameOf(term),
      definition: term.definition,
      path: `${glossaryPath}#${term.id}`,
    }));
}

function firstUse({ anchors }: Term, words: string): { readonly said: string; readonly at: number } | undefined {
  const spellings = new Set(anchors.map(({ exact }) => exact));
  return [...spellings]
    .map((said) => ({ said, at: wholeWordAt(words, said) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)[0];
}
