import { codebook, type Declaration, type Instrument, type InstrumentRelation, type Localized } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { actorNames } from "./actors.ts";
import { sourceView, type SourceView } from "./evidence-view.ts";
import { passageLinks, type PassageLink } from "./passage-link.ts";
import { dateBesideTitle, inOrderOfTime, sideOf, titleOf, type Side } from "./side-of-statement.ts";

/** Another text as the line of time shows it. */
export interface OtherTextView {
  readonly id: string;
  readonly title: Localized;
  /** Whether the declaration's own words name it. */
  readonly isNamed: boolean;
  /** "20 September 2014", "Declaration", whose text it is: as far as known. */
  readonly facts: readonly string[];
  readonly summary: Localized | undefined;
  readonly note: Localized | undefined;
  readonly inStatement: readonly (PassageLink & { readonly relation: string })[];
  readonly toTexts: readonly { readonly relation: string; readonly title: string; readonly path: string }[];
  readonly sources: readonly SourceView[];
}

/** The family of texts, on both sides of the declaration, each side in the order of time. */
export type FamilyView = Readonly<Record<Side, readonly OtherTextView[]>>;

/** Puts the family of texts into words. */
export function familyView(declaration: Declaration, language: Language): FamilyView {
  const on = (side: Side): readonly OtherTextView[] =>
    inOrderOfTime(declaration)
      .filter((instrument) => sideOf(declaration, instrument) === side)
      .map((instrument) => otherTextView(declaration, instrument, language));
  return { before: on("before"), after: on("after"), undated: on("undated") };
}

/** The address at which another text is told. */
export function otherTextPath(id: string, language: Language): string {
  return `${pathTo({ page: "other-texts" }, language)}#${id}`;
}

function otherTextView(declaration: Declaration, instrument: Instrument, language: Language): OtherTextView {
  const { id, type, parties, summary, note, relations, sources = [], anchors } = instrument;
  const facts = [
    dateBesideTitle(declaration, instrument, language),
    type && asLineStart(codebook.instrumentTypes[type][language], language),
    actorNames(declaration, parties, language),
  ];
  const label = (of: InstrumentRelation["type"]): string => codebook.relationTypes[of][language];
  return {
    id,
    title: titleOf(instrument),
    isNamed: anchors.length > 0,
    facts: facts.filter((fact) => fact !== undefined),
    summary,
    note,
    inStatement: relations.flatMap(({ type: relation, statement }) =>
      statement === undefined
        ? []
        : passageLinks(declaration, [statement], language).map((link) => ({ ...link, relation: label(relation) })),
    ),
    toTexts: relations.flatMap(({ type: relation, instrument: other }) =>
      declaration.instruments
        .filter((each) => each.id === other)
        .map((each) => ({
          relation: label(relation),
          title: each.title[language],
          path: otherTextPath(each.id, language),
        })),
    ),
    sources: sources.map((source) => sourceView(source, language)),
  };
}
