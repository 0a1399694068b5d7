import { codebook, statementsInSentence, type Anchor, type Declaration, type Localized } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { FindNoun } from "../i18n/find/words.ts";
import { localeOf, type Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo, type PageWithoutId } from "../i18n/routes.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { otherTextPath } from "./family-view.ts";
import { nameOf } from "./glossary-view.ts";
import { tellApart } from "./tell-apart.ts";
import { sentenceNumber } from "./text-view.ts";
import { inListOrder } from "./undertakings-view.ts";

/** A thing that can be found. */
interface FindEntry {
  readonly name: string;
  /** Where it is told. */
  readonly path: string;
  /** What we say of it. */
  readonly told?: Localized;
  /** Words of the statement. */
  readonly said?: string;
  /** The numbers of the sentences that name it. */
  readonly sentences: readonly { readonly number: number; readonly path: string }[];
}

/** All things of one sort. */
export interface FindGroup {
  readonly noun: FindNoun;
  readonly entries: readonly FindEntry[];
}

type Lister = (declaration: Declaration, language: Language) => readonly FindEntry[];

/** How the things of each sort are listed. */
const listers: Readonly<Record<FindNoun, Lister>> = {
  passages,
  undertakings,
  sums,
  actors: (declaration, language) => named(declaration, declaration.actors, "who", language),
  places: (declaration, language) => named(declaration, declaration.places, "places", language),
  texts,
  terms,
};

/** Everything that can be found in a declaration, sort by sort; a sort of which there is nothing is left out. */
export function findView(declaration: Declaration, language: Language): readonly FindGroup[] {
  const apart = tellApart();
  return (Object.keys(listers) as FindNoun[])
    .map((noun) => ({
      noun,
      entries: listers[noun](declaration, language).map((entry) => ({ ...entry, name: apart(entry.name) })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function passages(declaration: Declaration, language: Language): readonly FindEntry[] {
  const words = dictionaries[language].text;
  return declaration.sentences.map(({ id, text }, index) => {
    const kinds = statementsInSentence(declaration, id).map(({ kind }) => codebook.kinds[kind].label[language]);
    const name =
      kinds.length === 0 ? words.sentence(index + 1) : words.sentenceReads(index + 1, [...new Set(kinds)].join(", "));
    return { name, path: sentencePath(id, language), said: text, sentences: [] };
  });
}

function undertakings(declaration: Declaration, language: Language): readonly FindEntry[] {
  return inListOrder(declaration).map(({ id, title, summary }) => ({
    name: title[language],
    path: pathTo({ page: "undertaking", id }, language),
    told: summary,
    sentences: [],
  }));
}

function sums(declaration: Declaration, language: Language): readonly FindEntry[] {
  return declaration.money.map((money) => ({
    name: asLineStart(sumInWords(money, language), language),
    path: `${pathTo({ page: "money" }, language)}#${money.id}`,
    told: money.purpose,
    sentences: sentencesOf(declaration, money.anchors, language),
  }));
}

function texts(declaration: Declaration, language: Language): readonly FindEntry[] {
  const entries = declaration.instruments.map(({ id, title, anchors }) => ({
    name: asLineStart(title[language], language),
    path: otherTextPath(id, language),
    sentences: sentencesOf(declaration, anchors, language),
  }));
  return byName(entries, language);
}

/** What the glossary explains; under a name that tells so where an actor, a place or a text has the same. */
function terms(declaration: Declaration, language: Language): readonly FindEntry[] {
  const { termToo } = dictionaries[language].find;
  const others = (["actors", "places", "texts"] as const).flatMap((noun) => listers[noun](declaration, language));
  const taken = new Set(others.map(({ name }) => name));
  const nameFor = (name: string): string => (taken.has(name) ? termToo(name) : name);
  const entries = declaration.terms.map((term) => ({
    name: nameFor(asLineStart(nameOf(term)[language], language)),
    path: `${pathTo({ page: "glossary" }, language)}#${term.id}`,
    told: term.definition,
    sentences: sentencesOf(declaration, term.anchors, language),
  }));
  return byName(entries, language);
}

/** What the statement itself names; who or what only records know is told with these. */
function named(
  declaration: Declaration,
  entities: readonly { readonly id: string; readonly name: Localized; readonly anchors: readonly Anchor[] }[],
  page: PageWithoutId,
  language: Language,
): readonly FindEntry[] {
  const entries = entities
    .filter(({ anchors }) => anchors.length > 0)
    .map(({ id, name, anchors }) => ({
      name: asLineStart(name[language], language),
      path: `${pathTo({ page }, language)}#${id}`,
      sentences: sentencesOf(declaration, anchors, language),
    }));
  return byName(entries, language);
}

function byName(entries: readonly FindEntry[], language: Language): readonly FindEntry[] {
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true });
  return entries.toSorted((a, b) => compare(a.name, b.name));
}

function sentencesOf(declaration: Declaration, anchors: readonly Anchor[], language: Language): FindEntry["sentences"] {
  const { codedExpression } = declaration.work;
  const ids = new Set(
    anchors.flatMap(({ expression, sentences }) => (expression === codedExpression ? sentences : [])),
  );
  return [...ids]
    .map((id) => ({ number: sentenceNumber(declaration, id), path: sentencePath(id, language) }))
    .sort((a, b) => a.number - b.number);
}

function sentencePath(id: string, language: Language): string {
  return `${pathTo({ page: "text" }, language)}#${id}`;
}
