import { fleschKincaid } from "flesch-kincaid";
import { syllable as englishSyllables } from "syllable";
import { frenchSyllables } from "./french-syllables.ts";

/** The languages that have a measure here. */
export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

/** What is counted in a text. */
export interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

/** How the ease of a language is worked out. */
interface Formula {
  readonly syllables: (word: string) => number;
  /** A school grade in English, where lower is easier; a degree of ease in French, where higher is easier. */
  readonly score: (counts: Counts) => number;
}

export const formulas: Readonly<Record<Language, Formula>> = {
  en: { syllables: englishSyllables, score: (counts) => fleschKincaid({ ...counts }) },
  fr: { syllables: frenchSyllables, score: kandelMoles },
};

/** How easily a French text reads, after Kandel and Moles (1958): about 90 is very easy, 60 plain, 30 hard. */
function kandelMoles({ sentence, word, syllable }: Counts): number {
  return 207 - 1.015 * (word / sentence) - 73.6 * (syllable / word);
}
