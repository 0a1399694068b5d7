import { statementsInSentence, type Declaration, type Expression, type SentenceId } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { readingOf, type Reading } from "./reading.ts";

/** A sentence with what it does. */
export interface SentenceView {
  readonly id: SentenceId;
  readonly number: number;
  readonly text: string;
  readonly readings: readonly Reading[];
  /** The kinds of its readings, each named once. */
  readonly kindLabels: string;
}

/** A section with its paragraphs; the one before the first heading has none. */
export interface SectionView {
  readonly id: string;
  readonly heading: string | undefined;
  readonly paragraphs: readonly { readonly id: string; readonly sentences: readonly SentenceView[] }[];
}

/** The coded text, section by section. */
export function textView(declaration: Declaration, language: Language): readonly SectionView[] {
  const sentences = declaration.sentences.map((sentence, index) => {
    const readings = statementsInSentence(declaration, sentence.id).map((statement) =>
      readingOf(declaration, statement, sentence.text, language),
    );
    const kindLabels = [...new Set(readings.map(({ kindLabel }) => kindLabel))].join(", ");
    return { ...sentence, number: index + 1, readings, kindLabels };
  });
  const { text = "" } = codedExpression(declaration);
  return declaration.sections.map(({ id, heading }) => ({
    id,
    heading: heading && text.slice(heading.start, heading.end),
    paragraphs: declaration.paragraphs
      .filter((paragraph) => paragraph.section === id)
      .map((paragraph) => ({
        id: paragraph.id,
        sentences: sentences.filter((sentence) => sentence.paragraph === paragraph.id),
      })),
  }));
}

/** The expression whose words the site shows. */
export function codedExpression({ work, expressions }: Declaration): Expression {
  const expression = expressions.find(({ id }) => id === work.codedExpression);
  if (expression === undefined) throw new Error(`The declaration has no expression "${work.codedExpression}".`);
  return expression;
}

/** The number of a sentence, counted through the whole text. */
export function sentenceNumber(declaration: Declaration, id: SentenceId): number {
  return declaration.sentences.findIndex((sentence) => sentence.id === id) + 1;
}
