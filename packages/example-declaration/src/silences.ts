import { defineSilences } from "@entente/sdk";
import { known } from "./evidence/known.ts";

const upTo = "2024-05-02";

const where = {
  en: "The pages of both ministries and the Strait Courier, read in full.",
  fr: "Les pages des deux ministères et le Strait Courier, lus en entier.",
} as const;

// No right of access is known in a state that was invented.
const requests = [] as const;

export const silences = defineSilences(known, {
  "reports-to-the-ministers": {
    title: {
      en: "A report by officials to both ministers",
      fr: "Un compte rendu de fonctionnaires aux deux ministres",
    },
    commitments: ["reports-by-officials"],
    statements: [],
    lookedFor: {
      en: "A report, or a mention that one was given.",
      fr: "Un compte rendu, ou la mention qu’il a été remis.",
    },
    where,
    upTo,
    wouldAnswer: {
      en: "The reports, or a list of them with their dates.",
      fr: "Les comptes rendus, ou leur liste avec les dates.",
    },
    requests,
    note: {
      en: "Such reports are seldom made public.",
      fr: "De tels comptes rendus sont rarement publics.",
    },
  },
  "quellmar-payment": {
    title: { en: "The payment of Quellmar", fr: "Le versement du Quellmar" },
    commitments: ["quellmar-pays-the-programme"],
    statements: [],
    lookedFor: {
      en: "A record that Quellmar paid what it had announced.",
      fr: "Une trace du versement que le Quellmar avait annoncé.",
    },
    where,
    upTo,
    wouldAnswer: { en: "The accounts of the Harbour Fund.", fr: "Les comptes du fonds des ports." },
    requests,
  },
  "figures-of-the-council": {
    title: { en: "The figures for 2015 and 2016", fr: "Les chiffres de 2015 et de 2016" },
    commitments: [],
    statements: ["publish-the-figures"],
    lookedFor: { en: "The figures that the ministers called for.", fr: "Les chiffres demandés par les ministres." },
    where: { en: "The page of the Hesk Fisheries Council.", fr: "La page du Conseil des pêches de Hesk." },
    upTo,
    wouldAnswer: { en: "A table for each of the two years.", fr: "Un tableau pour chacune des deux années." },
    requests,
  },
});
