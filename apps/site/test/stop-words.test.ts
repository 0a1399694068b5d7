import { expect, test } from "vitest";
import { wordsOfOtherLanguage } from "../e2e/stop-words.ts";

const english = "The ministers of the two countries agree that the work will go on.";
const french = "Les ministres des deux pays conviennent que l'effort sera poursuivi dans la région.";

test("a text in the language it is marked as holds no words of the other", () => {
  expect(wordsOfOtherLanguage(english, "en")).toEqual([]);
  expect(wordsOfOtherLanguage(french, "fr-FR")).toEqual([]);
});

test("a text in the other language gives itself away", () => {
  expect(wordsOfOtherLanguage(french, "en-GB")).toEqual(["les", "des", "que", "dans", "la"]);
  expect(wordsOfOtherLanguage(english, "fr")).toEqual(["the", "of", "that", "will"]);
});

test("a text in a third language, or in none, is not judged", () => {
  expect(wordsOfOtherLanguage(`${english} ${french}`, "la")).toEqual([]);
  expect(wordsOfOtherLanguage(`${english} ${french}`, "")).toEqual([]);
});
