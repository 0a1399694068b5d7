import type { FirmnessWords } from "./words.ts";

export const firmness: FirmnessWords = {
  heading: "How firm the words are",
  howToRead:
    "Every undertaking, by how firm its wording is. The words that decide stand out among those around them. This judges wording and says nothing of legal force.",
  tableLabel: "The same in numbers",
  wording: "Wording",
  all: "All",
};
