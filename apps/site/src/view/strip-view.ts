import {
  codebook,
  countKinds,
  statementsInSentence,
  type Declaration,
  type Sentence,
  type StatementKind,
} from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { codedExpression, sentenceNumber } from "./text-view.ts";

/** A stretch of a sentence that does one thing; `undefined` where nothing reads it. */
interface StripPart {
  readonly kind: StatementKind | undefined;
  readonly words: number;
}

/** A sentence as a bar, as long as it has words. */
interface StripBar {
  readonly id: string;
  readonly words: number;
  readonly parts: readonly StripPart[];
  /** The bar told to those who do not see it. */
  readonly name: string;
}

/** The whole text seen from a distance. */
export interface StripView {
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string | undefined;
    readonly paragraphs: readonly { readonly id: string; readonly bars: readonly StripBar[] }[];
  }[];
  readonly words: number;
  /** Each kind with how many passages are of it and how many words they take. */
  readonly kinds: readonly {
    readonly kind: StatementKind;
    readonly label: string;
    readonly passages: number;
    readonly words: number;
  }[];
}

/** Lays out the coded text as bars, section by section and paragraph by paragraph. */
export function stripView(declaration: Declaration, language: Language): StripView {
  const { text = "" } = codedExpression(declaration);
  const { strip } = dictionaries[language];
  const bars = declaration.sentences.map((sentence) => {
    const parts = partsOf(declaration, sentence);
    const kinds = [...new Set(parts.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))];
    const words = total(parts);
    return {
      paragraph: sentence.paragraph,
      id: sentence.id,
      words,
      parts,
      name: strip.bar(
        sentenceNumber(declaration, sentence.id),
        kinds.map((kind) => codebook.kinds[kind].label[language]).join(", "),
        words,
      ),
    };
  });
  const allParts = bars.flatMap(({ parts }) => parts);
  return {
    sections: declaration.sections.map(({ id, heading }) => ({
      id,
      heading: heading && text.slice(heading.start, heading.end),
      paragraphs: declaration.paragraphs
        .filter(({ section }) => section === id)
        .map((paragraph) => ({
          id: paragraph.id,
          bars: bars.filter((bar) => bar.paragraph === paragraph.id),
        })),
    })),
    words: total(allParts),
    kinds: [...countKinds(declaration)].map(([kind, passages]) => ({
      kind,
      label: asLineStart(codebook.kinds[kind].label[language], language),
      passages,
      words: total(allParts.filter((part) => part.kind === kind)),
    })),
  };
}

/**
 * Cuts a sentence into stretches by what its words do. A word belongs to the passage in which it begins; where passages
 * overlap, to the shortest.
 */
function partsOf(declaration: Declaration, sentence: Sentence): readonly StripPart[] {
  const passages = statementsInSentence(declaration, sentence.id)
    .flatMap(({ kind, anchors }) => anchors.map(({ start, end }) => ({ kind, start, end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const parts: { kind: StatementKind | undefined; words: number }[] = [];
  for (const { index } of sentence.text.matchAll(/\S+/g)) {
    const at = sentence.start + index;
    const kind = passages.find(({ start, end }) => start <= at && at < end)?.kind;
    const last = parts.at(-1);
    if (last !== undefined && last.kind === kind) last.words += 1;
    else parts.push({ kind, words: 1 });
  }
  return parts;
}

function total(counted: readonly { readonly words: number }[]): number {
  return counted.reduce((sum, { words }) => sum + words, 0);
}
