import { defineCommitments } from "@entente/sdk";
import { actors } from "../actors.ts";
import { dates } from "../dates.ts";
import { instruments } from "../instruments.ts";
import { otherTexts } from "../other-texts.ts";
import { fishingGroundsStatements } from "../statements/fishing-grounds.ts";
import { strands } from "../strands.ts";

export const fishingGroundsCommitments = defineCommitments(
  { actors, strands, statements: fishingGroundsStatements, dates, instruments: [instruments, otherTexts] },
  {
    "close-a-third-of-the-bank": {
      title: {
        en: "Close one third of the Mirrel Bank to trawling",
        fr: "Fermer un tiers du banc de Mirrel au chalutage",
      },
      summary: {
        en: "Ardovia and Quellmar are each closing one third of the bank to trawling.",
        fr: "L’Ardovie et le Quellmar ferment chacun un tiers du banc au chalutage.",
      },
      statements: ["closing-one-third"],
      obligors: ["ardovia", "quellmar"],
      obligorBasis: "stated",
      jointness: "several",
      action: { en: "close", fr: "fermer" },
      object: { en: "one third of the Mirrel Bank to trawling", fr: "un tiers du banc de Mirrel au chalutage" },
      strand: "fishing-grounds",
      strength: "intermediate",
      noveltyStated: "silent",
      phase: "unstated",
      horizon: "one-off",
      catalysts: [],
      verifiability: "verifiable",
      missingInformation: ["deadline"],
      completionTest: [
        {
          id: "ardovia-closed-its-third",
          en: "Ardovia closed one third of the bank to trawling.",
          fr: "L’Ardovie a fermé un tiers du banc au chalutage.",
        },
        {
          id: "quellmar-closed-its-third",
          en: "Quellmar closed one third of the bank to trawling.",
          fr: "Le Quellmar a fermé un tiers du banc au chalutage.",
        },
      ],
    },
    "limit-the-herring-catch": {
      title: { en: "Limit the herring catch", fr: "Limiter les prises de harengs" },
      summary: {
        en: "The two countries intend to keep the catch at or below 9,000 tonnes a year.",
        fr: "Les deux pays entendent limiter les prises à 9 000 tonnes par an.",
      },
      statements: ["intend-to-limit"],
      obligors: ["ardovia", "quellmar"],
      obligorBasis: "inferred",
      jointness: "unclear",
      note: {
        en: "“They” are Ardovia and Quellmar, named in the sentence before.",
        fr: "« They » désigne l’Ardovie et le Quellmar, nommés dans la phrase précédente.",
      },
      action: { en: "limit", fr: "limiter" },
      object: { en: "the herring catch to 9,000 tonnes a year", fr: "les prises de harengs à 9 000 tonnes par an" },
      strand: "fishing-grounds",
      strength: "intermediate",
      noveltyStated: "silent",
      noveltyChecked: {
        value: "new",
        earlier: [],
        note: {
          en: "The understanding of 2011 counts herring and sets no limit.",
          fr: "L’entente de 2011 prévoit de compter les harengs et ne fixe pas de limite.",
        },
      },
      phase: "unstated",
      horizon: "continuing",
      catalysts: ["numerical-target"],
      verifiability: "verifiable",
      missingInformation: ["responsible-actor"],
      completionTest: [
        {
          id: "catch-within-the-limit",
          en: "The catch of a year after the meeting was no more than 9,000 tonnes.",
          fr: "Les prises d’une année postérieure à la rencontre n’ont pas dépassé 9 000 tonnes.",
        },
      ],
    },
  },
);
