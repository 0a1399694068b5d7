import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { instruments } from "./instruments.ts";
import { speakers } from "./speakers.ts";

/** Earlier and later texts that the statement does not name and that we place beside it. */
export const otherTexts = defineInstruments(
  { actors: [actors, speakers], dates: {}, statements: {}, instruments },
  {
    "calais-declaration-2015": {
      title: {
        en: "Managing migratory flows in Calais: joint ministerial declaration of 20 August 2015",
        fr: "Faire face à la pression migratoire à Calais : déclaration commune du 20 août 2015",
      },
      type: "declaration",
      made: "2015-08-20",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A declaration that the two ministers signed in Calais, three weeks after the statement.",
        fr: "Une déclaration que les deux ministres ont signée à Calais, trois semaines après le communiqué.",
      },
      sources: [
        {
          title: "Bernard Cazeneuve and Theresa May visit Calais",
          publisher: "French Embassy in London",
          datePublished: "2015-08-20",
          dateBasis: "stated",
          url: "https://uk.ambafrance.org/Bernard-Cazeneuve-and-Theresa-May-visit-Calais",
          language: "en",
          kind: "official",
          copy: "original",
        },
      ],
      relations: [],
      anchors: [],
    },
  },
);
