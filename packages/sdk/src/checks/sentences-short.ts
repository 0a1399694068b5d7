import type { Localized } from "../model/values.ts";
import { readLanguage } from "../text/language-rules.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { Check } from "./check.ts";

/** The words that a sentence may have where it is written for readers who want it plain. */
const most = 25;

interface PlainText extends Localized {
  readonly record: string;
  readonly field: string;
  /** Whether it is one line of several, which holds one sentence. */
  readonly isLine: boolean;
}

export const sentencesShort: Check = {
  name: "sentences-short",
  description: `Definitions and the easy version have no sentence of more than ${most} words, and a line of the easy version is one sentence.`,
  scope: "document",
  check: ({ work, terms }) => {
    const lines = (work.easyVersion ?? []).map((line, index): PlainText => ({
      ...line,
      record: "work",
      field: `easyVersion[${index}]`,
      isLine: true,
    }));
    const definitions = terms.map(({ id, definition }): PlainText => ({
      ...definition,
      record: `terms.${id}`,
      field: "definition",
      isLine: false,
    }));
    return [...lines, ...definitions].flatMap((text) =>
      (["en", "fr"] as const).flatMap((language) => {
        const complaint = { rule: "sentences-short", record: text.record, field: `${text.field}.${language}` };
        const sentences = sentencesIn(text[language], language);
        return [
          ...sentences
            .map((sentence) => ({ sentence, words: countWords(sentence) }))
            .filter(({ words }) => words > most)
            .map(({ sentence, words }) => ({
              ...complaint,
              wrong: `a sentence of ${words} words: “${sentence}”`,
              expected: `sentences of ${most} words at most`,
              advice: "Make two of it.",
            })),
          ...(text.isLine && sentences.length > 1
            ? [
                {
                  ...complaint,
                  wrong: `it holds ${sentences.length} sentences`,
                  expected: "one sentence a line",
                  advice: "Give each a line of its own.",
                },
              ]
            : []),
        ];
      }),
    );
  },
};

function sentencesIn(text: string, language: "en" | "fr"): readonly string[] {
  return splitSentences(text, readLanguage(language)).map(({ start, end }) => text.slice(start, end));
}

/** Words between white space; a mark that stands alone is none. */
function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
