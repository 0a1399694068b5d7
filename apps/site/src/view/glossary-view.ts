import type { Declaration, Localized, Term } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import { localeOf, type Language } from "../i18n/language.ts";
import { sourceView, type SourceView } from "./evidence-view.ts";
import { codedExpression } from "./text-view.ts";
import { wordInContext, type WordInContext } from "./word-in-context.ts";

/** A term with its definition and all that is shown beside it. */
export interface TermView {
  readonly id: string;
  readonly name: Localized;
  /** Whether its name on this page is spelled as the statement spells it. */
  readonly isTheirWord: boolean;
  readonly definition: Localized;
  readonly uses: readonly WordInContext[];
  readonly seeAlso: readonly { readonly id: string; readonly name: Localized }[];
  readonly source: SourceView | undefined;
}

/** Terms that a reader meets in one place. */
export interface TermGroup {
  readonly usedIn: Term["usedIn"];
  readonly heading: string;
  readonly note: string;
  readonly terms: readonly TermView[];
}

/** The terms of a declaration: those of its words, then those of ours, each in the order of the alphabet. */
export function glossaryView(declaration: Declaration, language: Language): readonly TermGroup[] {
  const { groups, groupNotes } = dictionaries[language].glossary;
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true, ignorePunctuation: true });
  return (["text", "explanation"] as const)
    .map((usedIn) => ({
      usedIn,
      heading: groups[usedIn],
      note: groupNotes[usedIn],
      terms: declaration.terms
        .filter((term) => term.usedIn === usedIn)
        .toSorted((a, b) => compare(a.term[language], b.term[language]))
        .map((term) => termView(declaration, term, language)),
    }))
    .filter(({ terms }) => terms.length > 0);
}

function termView(declaration: Declaration, term: Term, language: Language): TermView {
  const { id, anchors, definition, seeAlso, source } = term;
  return {
    id,
    name: nameOf(term),
    isTheirWord:
      language === codedExpression(declaration).language &&
      anchors.some(({ exact }) => exact.includes(term.term[language])),
    definition,
    uses: anchors.map((anchor) => wordInContext(declaration, anchor, language)),
    seeAlso: declaration.terms
      .filter((other) => seeAlso.includes(other.id))
      .map((other) => ({ id: other.id, name: other.term })),
    source: source && sourceView(source, language),
  };
}

/** What a term is called, with its short form where it has one: "European Union (EU)". */
export function nameOf({ term, abbreviation }: Term): Localized {
  if (abbreviation === undefined) return term;
  return { en: `${term.en} (${abbreviation.en})`, fr: `${term.fr} (${abbreviation.fr})` };
}
