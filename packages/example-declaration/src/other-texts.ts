import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { instruments } from "./instruments.ts";
import { sources } from "./sources.ts";

/** Earlier and later texts that the declaration does not name and that we place beside it. */
export const otherTexts = defineInstruments(
  { actors, dates: {}, statements: {}, instruments },
  {
    "ekeld-statement-2016": {
      title: {
        en: "Statement on the survey of wrecks, October 2016",
        fr: "déclaration sur le relevé des épaves, octobre 2016",
      },
      type: "statement",
      made: "2016-10-03",
      parties: ["quellmar-minister"],
      summary: {
        en: "The minister announced a survey of wrecks, to be ready by 31 March 2017.",
        fr: "Le ministre a annoncé un relevé des épaves, attendu pour le 31 mars 2017.",
      },
      sources: [sources["ekeld-statement"]],
      relations: [],
      anchors: [],
    },
    "harbour-waste-act-2019": {
      title: { en: "Harbour Waste Act of Ardovia, 2019", fr: "loi ardovienne sur les déchets de port, 2019" },
      type: "act",
      made: "2019-04-11",
      parties: ["ardovia"],
      summary: {
        en: "It makes it a duty of every Ardovian port to take in waste free of charge.",
        fr: "Selon cette loi, chaque port d’Ardovie doit recevoir les déchets sans frais.",
      },
      sources: [sources["waste-act"]],
      relations: [],
      anchors: [],
    },
    "hesk-herring-agreement-2020": {
      title: { en: "Hesk Herring Agreement, 2020", fr: "accord de Hesk sur le hareng, 2020" },
      type: "agreement",
      made: "2020-02-14",
      parties: ["ardovia", "quellmar", "hesk-fisheries-council"],
      summary: {
        en: "It sets the catch at 7,500 tonnes a year in place of earlier limits, and closes a third of the bank to trawling.",
        fr: "Il fixe les prises à 7 500 tonnes par an, à la place des limites antérieures, et ferme un tiers du banc au chalutage.",
      },
      sources: [sources["herring-agreement"]],
      relations: [
        { type: "supersedes", instrument: "port-ulwick-understanding" },
        { type: "refersTo", instrument: "treaty-of-the-strait" },
      ],
      anchors: [],
    },
  },
);
