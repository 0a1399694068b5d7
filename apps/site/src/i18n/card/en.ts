import type { CardWords } from "./words.ts";

export const card: CardWords = {
  undertaking: "Undertaking",
  alt: (title, words) => `${title}, beside the words: “${words}”`,
};
