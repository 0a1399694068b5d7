import type { CardWords } from "./words.ts";

export const card: CardWords = {
  undertaking: "Engagement",
  alt: (title, words) => `${title}, en regard des mots : « ${words} »`,
};
