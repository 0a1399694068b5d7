import { easeNames, easeQuotations } from "./easy-words.ts";
import { formulas, type Counts, type Language } from "./formulas.ts";

/** How easily a text reads. */
export interface Measure {
  /** The grade after Flesch and Kincaid in English, the ease after Kandel and Moles in French. */
  readonly score: number;
  /** How many words it has. */
  readonly words: number;
  /** How many words its longest sentence has. */
  readonly longest: number;
}

/** Measures a text of ours; a name counts as one easy word, and each word that is quoted as an easy one. */
export function measure(text: string, language: Language, names: RegExp): Measure {
  const sentences = segmentsOf(easeQuotations(text), language, "sentence")
    .map(({ segment }) => wordsIn(easeNames(segment, names), language))
    .filter(({ length }) => length > 0);
  const counts = countsOf(sentences, language);
  return {
    score: formulas[language].score(counts),
    words: counts.word,
    longest: Math.max(0, ...sentences.map(({ length }) => length)),
  };
}

function wordsIn(sentence: string, language: Language): readonly string[] {
  return segmentsOf(sentence, language, "word").flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** A number counts as a word of one syllable. */
function countsOf(sentences: readonly (readonly string[])[], language: Language): Counts {
  const words = sentences.flat();
  const syllables = words.map((word) => Math.max(1, formulas[language].syllables(word)));
  return { sentence: sentences.length, word: words.length, syllable: syllables.reduce((sum, count) => sum + count, 0) };
}

function segmentsOf(text: string, language: Language, granularity: "sentence" | "word"): readonly Intl.SegmentData[] {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)];
}
