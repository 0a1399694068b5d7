import type { FirmnessWords } from "./words.ts";

export const firmness: FirmnessWords = {
  heading: "La fermeté des mots",
  howToRead:
    "Tous les engagements, selon la fermeté de leur formulation. Les mots qui décident ressortent parmi ceux qui les entourent. Seule la formulation est jugée ; cela ne dit rien de la valeur juridique.",
  tableLabel: "Les mêmes données en nombres",
  wording: "Formulation",
  all: "Tous",
};
