import type { Declaration, Sentence } from "@entente/sdk";
import { wordsFound, type WordCheckName } from "@entente/sdk/checks";

/** A sort of words that a person has to decide on. */
export interface FoundSort {
  /** What they are called. */
  readonly title: string;
  /** What they may need. */
  readonly may: string;
  /** The words, in the order of the text. */
  readonly words: readonly FoundWord[];
}

/** Words of the text that may need a record. */
export interface FoundWord {
  /** The sentence in which they stand. */
  readonly sentence: Sentence;
  /** The words, character for character. */
  readonly word: string;
  /** Where they begin: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where they end, exclusive. */
  readonly end: number;
}

const sorts: readonly (Omit<FoundSort, "words"> & { readonly check: WordCheckName })[] = [
  { check: "sums-recorded", title: "Currencies", may: "a record in `src/money.ts`" },
  {
    check: "figures-recorded",
    title: "Figures",
    may: "a record in `src/money.ts`, `src/dates.ts` or `src/quantities.ts`",
  },
  { check: "times-recorded", title: "Times", may: "a record in `src/dates.ts`" },
  {
    check: "modal-words-read",
    title: "Words that can undertake, expect or call",
    may: "to be the cue of a passage in `src/statements.ts`",
  },
];

/** Finds the words of a text that may need a record, and decides nothing about any of them. */
export function foundIn(declaration: Declaration): readonly FoundSort[] {
  return sorts.map(({ check, ...sort }) => ({
    ...sort,
    words: wordsFound(check, declaration).map(({ sentence, word, start, end }) => ({ sentence, word, start, end })),
  }));
}
