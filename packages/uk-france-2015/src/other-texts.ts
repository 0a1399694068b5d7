import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { instruments } from "./instruments.ts";
import { governmentSources } from "./sources/governments.ts";
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
      sources: [governmentSources["calais-visit-embassy-2015-08"]],
      relations: [],
      anchors: [],
    },
    "london-declaration-2015": {
      title: {
        en: "Joint declaration signed in London, 2 November 2015",
        fr: "déclaration conjointe signée à Londres le 2 novembre 2015",
      },
      type: "declaration",
      made: "2015-11-02",
      parties: ["home-secretary", "french-interior-minister"],
      summary: {
        en: "A declaration that the two ministers signed in London, about work together in countries they treat as priorities. We did not find its own words.",
        fr: "Une déclaration que les deux ministres ont signée à Londres, sur un travail commun dans des pays considérés comme prioritaires. Nous n’en avons pas trouvé le texte.",
      },
      sources: [governmentSources["london-declaration-embassy-2015-11"]],
      relations: [{ type: "reviews", instrument: "calais-declaration-2015" }],
      anchors: [],
    },
    "amiens-statement-2016": {
      title: {
        en: "Thirty-fourth Franco-British summit: statement on migration, Amiens, 3 March 2016",
        fr: "34e sommet franco-britannique : déclaration sur les migrations, Amiens, 3 mars 2016",
      },
      type: "statement",
      made: "2016-03-03",
      parties: ["uk-prime-minister", "french-president"],
      summary: {
        en: "A statement of the Prime Minister and the President at their summit in Amiens. It names the declarations of September 2014 and August 2015 as its framework.",
        fr: "Une déclaration du Premier ministre et du président lors de leur sommet d’Amiens. Elle cite comme cadre les déclarations de septembre 2014 et d’août 2015.",
      },
      sources: [governmentSources["amiens-statement-2016-03"]],
      relations: [
        { type: "refersTo", instrument: "joint-declaration-2014" },
        { type: "refersTo", instrument: "calais-declaration-2015" },
      ],
      anchors: [],
    },
  },
);
