import { defineSubjects } from "@entente/sdk";
import { known } from "./evidence/known.ts";
import { sources } from "./sources.ts";

export const subjects = defineSubjects(known, {
  herring: {
    name: { en: "Herring on the Mirrel Bank", fr: "Le hareng du banc de Mirrel" },
    commitments: [
      "count-herring-together",
      "close-a-third-of-the-bank",
      "limit-the-herring-catch",
      "keep-the-count-open",
    ],
    appearances: [
      {
        instrument: "port-ulwick-understanding",
        says: {
          en: "Both states count herring together each year, and anybody may read the count.",
          fr: "Les deux États comptent les harengs ensemble chaque année, et chacun peut lire le comptage.",
        },
        who: ["ardovia", "quellmar"],
        strength: "firm",
        figures: [],
        source: sources["understanding-2011"],
      },
      {
        instrument: "hesk-herring-agreement-2020",
        says: {
          en: "The catch is limited to 7,500 tonnes a year, and a third of the bank is closed to trawling.",
          fr: "Les prises sont limitées à 7 500 tonnes par an, et un tiers du banc est fermé au chalutage.",
        },
        who: ["ardovia", "quellmar"],
        strength: "firm",
        figures: [
          {
            value: 7_500,
            unit: { en: "tonnes", fr: "tonnes" },
            qualifier: "up-to",
            counts: { en: "herring to be caught in a year", fr: "harengs à pêcher en un an" },
          },
        ],
        source: sources["herring-agreement"],
      },
    ],
  },
  "clean-harbours-money": {
    name: { en: "Money for clean harbours", fr: "L’argent destiné aux ports propres" },
    commitments: ["quellmar-pays-the-programme"],
    appearances: [
      {
        instrument: "budget-speech",
        says: {
          en: "About USD 900,000 is to go to clean harbours.",
          fr: "Environ 900 000 dollars doivent aller à des ports propres.",
        },
        who: ["quellmar"],
        figures: [
          {
            value: 900_000,
            currency: "USD",
            qualifier: "approximately",
            counts: { en: "planned for clean harbours", fr: "prévus pour des ports propres" },
          },
        ],
        source: sources["budget-speech"],
      },
    ],
  },
  waste: {
    name: { en: "Waste of ships", fr: "Les déchets des navires" },
    commitments: ["take-in-waste"],
    appearances: [
      {
        instrument: "harbour-waste-act-2019",
        says: {
          en: "Every Ardovian port takes in waste free of charge.",
          fr: "Chaque port d’Ardovie reçoit les déchets sans frais.",
        },
        who: ["ardovia"],
        strength: "firm",
        figures: [],
        source: sources["waste-act"],
      },
    ],
  },
  wrecks: {
    name: { en: "Survey of wrecks", fr: "Le relevé des épaves" },
    commitments: ["survey-of-wrecks"],
    appearances: [
      {
        instrument: "ekeld-statement-2016",
        says: {
          en: "The survey is to be ready by 31 March 2017.",
          fr: "Le relevé doit être prêt pour le 31 mars 2017.",
        },
        who: ["quellmar-minister"],
        strength: "intermediate",
        figures: [],
        source: sources["ekeld-statement"],
      },
    ],
  },
  "watch-at-sea": {
    name: { en: "Watch at sea", fr: "La veille en mer" },
    commitments: ["joint-watch-room"],
    appearances: [
      {
        instrument: "treaty-of-the-strait",
        says: {
          en: "There is to be a watch at sea; an annex that was not read tells how.",
          fr: "Il doit y avoir une veille en mer ; une annexe qui n’a pas été lue dit comment.",
        },
        who: [],
        figures: [],
        source: sources["treaty-1974"],
      },
    ],
  },
});
