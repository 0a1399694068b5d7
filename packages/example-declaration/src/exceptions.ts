import { defineExceptions } from "@entente/sdk";

const never = {
  en: "The check tells such words apart by itself.",
  fr: "Le contrôle distingue lui-même de tels mots.",
} as const;

export const exceptions = defineExceptions({
  "marks-of-notes": {
    check: "figures-recorded",
    reason: {
      en: "The figure is the mark of a note and counts nothing.",
      fr: "Le chiffre est un appel de note et ne compte rien.",
    },
    until: never,
    anchors: [
      { exact: "heard [1]" },
      { exact: "April 2017 [2]" },
      { exact: "[1] The list" },
      { exact: "[2] By the survey" },
    ],
  },
  "page-of-the-report": {
    check: "figures-recorded",
    reason: {
      en: "The figures are a page and a number of another text.",
      fr: "Les chiffres sont une page et un numéro d’un autre texte.",
    },
    until: never,
    anchors: [{ exact: "p. 4, No.\u00a02" }],
  },
  "need-as-a-noun": {
    check: "modal-words-read",
    reason: { en: "“Need” is a noun here.", fr: "« Need » est ici un nom." },
    until: never,
    anchors: [{ exact: "the need for deep water" }],
  },
  "name-of-a-boat": {
    check: "times-recorded",
    reason: { en: "“Friday” is a part of the name of a boat.", fr: "« Friday » fait partie du nom d’un bateau." },
    until: never,
    anchors: [{ exact: "the Old Friday" }],
  },
  "pound-for-boats": {
    check: "sums-recorded",
    reason: {
      en: "A “pound” is a place where boats are kept, and no currency.",
      fr: "« Pound » désigne ici un bassin où l’on garde des bateaux, non une monnaie.",
    },
    until: never,
    anchors: [{ exact: "boat pound" }],
  },
  "wall-called-the-bank": {
    check: "mentions-complete",
    reason: {
      en: "Sailors call the mole so; the Mirrel Bank is not meant.",
      fr: "Les marins appellent ainsi la digue ; il ne s’agit pas du banc de Mirrel.",
    },
    until: {
      en: "The mole is recorded as a place.",
      fr: "La digue est enregistrée comme lieu.",
    },
    anchors: [{ exact: "“the Bank”" }],
  },
});
