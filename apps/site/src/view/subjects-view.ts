import {
  codebook,
  quotesOf,
  type Anchor,
  type Appearance,
  type Commitment,
  type Declaration,
  type Localized,
  type Strength,
  type Subject,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { actorNames } from "./actors.ts";
import { figureView, sourceView, type FigureView, type SourceView } from "./evidence-view.ts";
import { otherTextPath } from "./family-view.ts";
import { noveltyView, type NoveltyView } from "./novelty-view.ts";
import { dateBesideTitle, sideOf, titleOf, type Side } from "./side-of-statement.ts";
import type { SumView } from "./sum-view.ts";
import { undertakingView } from "./undertaking-view.ts";

/** How firm a wording is, in words. */
interface FirmnessView {
  readonly strength: Strength;
  readonly label: string;
}

/** How another text treats a subject. */
export interface AppearanceView {
  readonly title: Localized;
  readonly path: string;
  readonly when: string | undefined;
  readonly says: Localized;
  readonly who: string | undefined;
  /** `undefined` where the text's own words were not read. */
  readonly firmness: FirmnessView | undefined;
  readonly figures: readonly FigureView[];
  readonly source: SourceView;
}

/** How the declaration treats a subject in one undertaking. */
export interface HereView {
  readonly title: Localized;
  readonly path: string;
  readonly summary: Localized;
  readonly who: string;
  readonly firmness: FirmnessView;
  readonly quotes: readonly Anchor[];
  readonly money: readonly SumView[];
  readonly novelty: NoveltyView | undefined;
}

/** A subject in earlier texts, in the declaration and in later ones. */
export interface SubjectView extends Readonly<Record<Side, readonly AppearanceView[]>> {
  readonly here: readonly HereView[];
}

/** Puts a subject into words. */
export function subjectView(declaration: Declaration, subject: Subject, language: Language): SubjectView {
  const on = (side: Side): readonly AppearanceView[] =>
    appearancesOn(declaration, subject, side).map((appearance) => appearanceView(declaration, appearance, language));
  return {
    before: on("before"),
    here: declaration.commitments
      .filter(({ id }) => subject.commitments.includes(id))
      .map((commitment) => hereView(declaration, commitment, language)),
    after: on("after"),
    undated: on("undated"),
  };
}

/** How many texts treat a subject on one side of the declaration; a text told by two sources is one. */
export function textsOn(declaration: Declaration, subject: Subject, side: Side): number {
  return new Set(appearancesOn(declaration, subject, side).map(({ instrument }) => instrument)).size;
}

function appearancesOn(declaration: Declaration, { appearances }: Subject, side: Side): readonly Appearance[] {
  return appearances.filter(({ instrument }) => {
    const text = declaration.instruments.find(({ id }) => id === instrument);
    return text !== undefined && sideOf(declaration, text) === side;
  });
}

function appearanceView(declaration: Declaration, appearance: Appearance, language: Language): AppearanceView {
  const { instrument, says, who, strength, figures, source } = appearance;
  const text = declaration.instruments.find(({ id }) => id === instrument);
  return {
    title: text === undefined ? { en: instrument, fr: instrument } : titleOf(text),
    path: otherTextPath(instrument, language),
    when: text && dateBesideTitle(declaration, text, language),
    says,
    who: actorNames(declaration, who, language),
    firmness: strength && firmness(strength, language),
    figures: figures.map((figure) => figureView(figure, language)),
    source: sourceView(source, language),
  };
}

function hereView(declaration: Declaration, commitment: Commitment, language: Language): HereView {
  const { who, money } = undertakingView(declaration, commitment, language);
  return {
    title: commitment.title,
    path: pathTo({ page: "undertaking", id: commitment.id }, language),
    summary: commitment.summary,
    who,
    firmness: firmness(commitment.strength, language),
    quotes: quotesOf(declaration, commitment),
    money,
    novelty: noveltyView(declaration, commitment, language),
  };
}

function firmness(strength: Strength, language: Language): FirmnessView {
  return { strength, label: asLineStart(codebook.strengths[strength].label[language], language) };
}
