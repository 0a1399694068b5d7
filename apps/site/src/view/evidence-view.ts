import {
  codebook,
  type Bearing,
  type Declaration,
  type Evidence,
  type Figure,
  type Localized,
  type Source,
} from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { figureInWords } from "../i18n/sum-in-words.ts";
import { actorNames } from "./actors.ts";

/** A record as a page shows it beside what it bears on. */
export interface EvidenceView {
  readonly id: string;
  readonly when: string;
  readonly fact: Localized;
  readonly figures: readonly FigureView[];
  readonly saidBy: string;
  readonly shows: string;
  readonly whyNoMore: Localized | undefined;
  readonly creditedTo: string | undefined;
  readonly sharesOrigin: boolean;
  readonly note: Localized | undefined;
  readonly readInFull: boolean;
  readonly source: SourceView;
}

/** A figure and what it counts. */
export interface FigureView {
  readonly figure: string;
  readonly counts: Localized;
}

/** A source with all that is needed to find it again. */
export interface SourceView {
  readonly title: string;
  readonly language: string;
  readonly languageName: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | undefined;
  readonly noLink: Localized | undefined;
  readonly copy: string | undefined;
  readonly note: Localized | undefined;
}

/** Puts a record into words, as far as it bears on one undertaking or passage. */
export function evidenceView(
  declaration: Declaration,
  evidence: Evidence,
  bearing: Bearing,
  language: Language,
): EvidenceView {
  const words = dictionaries[language].records;
  const { date, dateBasis, speakers, origin, creditedTo } = evidence;
  const speakerNames = actorNames(declaration, speakers, language);
  const when = dateInWords(date, language);
  const credited = declaration.instruments.find(({ id }) => id === creditedTo);
  return {
    id: evidence.id,
    when: asLineStart(dateBasis === "stated" ? when : words.dateInferred(when), language),
    fact: evidence.fact,
    figures: evidence.figures.map((figure) => figureView(figure, language)),
    saidBy: speakerNames === undefined ? words.saidByPress : words.saidBy(speakerNames),
    shows: asLineStart(codebook.showings[bearing.shows][language], language),
    whyNoMore: bearing.note,
    creditedTo: credited && words.creditedTo(credited.title[language]),
    sharesOrigin: origin !== undefined,
    note: evidence.note,
    readInFull: evidence.readInFull,
    source: sourceView(evidence.source, language),
  };
}

/** Puts a figure into words. */
export function figureView(figure: Figure, language: Language): FigureView {
  return { figure: asLineStart(figureInWords(figure, language), language), counts: figure.counts };
}

/** Puts a source into words. */
export function sourceView(source: Source, language: Language): SourceView {
  const words = dictionaries[language].records;
  return {
    title: source.title,
    language: source.language,
    languageName: words.languages[source.language] ?? source.language,
    publisher: source.publisher,
    published: publishedInWords(source, language),
    url: source.url,
    noLink: source.noLink,
    copy: source.copiedBy && words.copyAt(source.copiedBy),
    note: source.note,
  };
}

function publishedInWords({ datePublished, dateBasis }: Source, language: Language): string {
  const words = dictionaries[language].records;
  if (datePublished === undefined) return words.undated;
  const date = dateInWords(datePublished, language);
  return dateBasis === "inferred" ? words.publishedAbout(date) : words.published(date);
}

/** The address at which a record is shown: beside the first undertaking or passage on which it bears. */
export function evidencePath(declaration: Declaration, id: string, language: Language): string | undefined {
  const [bearing] = declaration.evidence.find((evidence) => evidence.id === id)?.bearsOn ?? [];
  if (bearing?.commitment !== undefined) {
    return `${pathTo({ page: "undertaking", id: bearing.commitment }, language)}#${id}`;
  }
  return bearing?.statement && `${pathTo({ page: "passage", id: bearing.statement }, language)}#${id}`;
}
