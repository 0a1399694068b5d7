import type { StripWords } from "./words.ts";

export const strip: StripWords = {
  heading: "Le communiqué entier, vu de loin",
  howToRead: (words) =>
    `${words.toLocaleString("fr-FR")} mots. Chaque barre est une phrase, aussi longue qu’elle compte de mots. Son motif dit ce que font les mots. Suivez une barre pour lire sa phrase.`,
  skip: "Passer les barres",
  bar: (sentence, kinds, words) => `Phrase ${sentence} : ${kinds}, ${words} ${words > 1 ? "mots" : "mot"}`,
  kind: "Ce que font les mots",
  passages: "Passages",
  words: "Mots",
};
