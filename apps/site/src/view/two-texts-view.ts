import { codebook, type Alignment, type Declaration, type Expression, type Localized } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { copiesView, type CopyView } from "./copies-view.ts";
import { sentenceNumber } from "./text-view.ts";

/** An official text with the copies known of it. */
export interface ExpressionView {
  readonly title: string;
  readonly language: Language;
  readonly status: Expression["textStatus"];
  /** Whether its words are shown on the site. */
  readonly isShown: boolean;
  readonly note: Localized | undefined;
  readonly copies: readonly (CopyView & { readonly day: string | undefined })[];
}

/** The points noted within one extent of comparison, which is stated with them. */
export interface ComparisonView {
  readonly extent: Localized;
  readonly points: readonly PointView[];
}

/** A point on which the texts agree or differ. */
interface PointView {
  readonly id: string;
  readonly relation: string;
  readonly note: Localized;
  readonly quotes: readonly { readonly exact: string; readonly label: string; readonly path: string }[];
}

/** The official texts, in the order of the declaration. */
export function expressionsView(declaration: Declaration, language: Language): readonly ExpressionView[] {
  const { notConfirmed } = dictionaries[language].about;
  return declaration.expressions.map(({ id, title, language: theirs, textStatus, text, note }) => {
    const manifestations = declaration.manifestations.filter(({ expression }) => expression === id);
    const copies = copiesView({ ...declaration, manifestations }, notConfirmed, language);
    return {
      title,
      language: theirs,
      status: textStatus,
      isShown: text !== undefined && id === declaration.work.codedExpression,
      note,
      copies: copies.map((copy, at) => ({ ...copy, day: manifestations[at]?.datePublished })),
    };
  });
}

/** What was compared, by how much of the texts was. */
export function comparisonsView(declaration: Declaration, language: Language): readonly ComparisonView[] {
  const { alignments } = declaration;
  const extents = new Map(alignments.map(({ extent }) => [extent.en, extent]));
  return [...extents.values()].map((extent) => ({
    extent,
    points: alignments
      .filter((alignment) => alignment.extent.en === extent.en)
      .map((alignment) => pointView(declaration, alignment, language)),
  }));
}

function pointView(
  declaration: Declaration,
  { id, relation, note, anchors }: Alignment,
  language: Language,
): PointView {
  const { text, pages } = dictionaries[language];
  const textPath = pathTo({ page: "text" }, language);
  return {
    id,
    relation: asLineStart(codebook.alignmentRelations[relation][language], language),
    note,
    quotes: anchors.map(({ exact, sentences: [sentence] }) => ({
      exact,
      label: sentence === undefined ? pages.text : text.sentence(sentenceNumber(declaration, sentence)),
      path: sentence === undefined ? textPath : `${textPath}#${sentence}`,
    })),
  };
}
