import type { StripWords } from "./words.ts";

export const strip: StripWords = {
  heading: "The whole statement, seen from a distance",
  howToRead: (words) =>
    `${words.toLocaleString("en-GB")} words. Each bar is a sentence, as long as it has words. Its pattern says what the words do. Follow a bar to read its sentence.`,
  skip: "Skip the bars",
  bar: (sentence, kinds, words) => `Sentence ${sentence}: ${kinds}, ${words} ${words === 1 ? "word" : "words"}`,
  kind: "What the words do",
  passages: "Passages",
  words: "Words",
};
