import { defineAlignments, type Localized } from "@entente/sdk";
import { expressions } from "./expressions.ts";

const whole: Localized = {
  en: "The two texts were compared from beginning to end.",
  fr: "Les deux textes ont été comparés du début à la fin.",
};

export const alignments = defineAlignments(
  { expressions },
  {
    "entry-into-force": {
      expression: "fr",
      relation: "equivalent",
      note: {
        en: "In both, the entry into force hangs on the second notice.",
        fr: "Les deux font dépendre l’entrée en vigueur de la seconde notification.",
      },
      extent: whole,
      anchors: [
        {
          exact:
            "This Declaration shall enter into force on the day on which the second of two notifications is received.",
        },
      ],
    },
    "where-nets-are-cleared": {
      expression: "fr",
      relation: "narrower",
      note: {
        en: "The English text speaks of the whole bay, the French text of its northern shore alone.",
        fr: "Le texte anglais parle de toute la baie, le texte français de sa seule rive nord.",
      },
      extent: whole,
      anchors: [{ exact: "to clear lost nets from the Bay of Ovelle" }],
    },
    "whose-waste-is-taken-in": {
      expression: "fr",
      relation: "broader",
      note: {
        en: "The English text names ships. The French text names ships and pleasure boats.",
        fr: "Le texte anglais cite les navires. Le texte français cite les navires et les bateaux de plaisance.",
      },
      extent: whole,
      anchors: [{ exact: "the waste of ships" }],
    },
    "number-of-liaison-officers": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text has two officers for each country, the French text one.",
        fr: "Le texte anglais prévoit deux officiers par pays, le texte français un seul.",
      },
      extent: whole,
      anchors: [{ exact: "two liaison officers" }],
    },
    "glad-of-the-meeting": {
      expression: "fr",
      relation: "only-en",
      note: {
        en: "The English text says that the ministers are glad of the meeting. The French text does not.",
        fr: "Le texte anglais dit que les ministres se félicitent de la rencontre. Le texte français ne le dit pas.",
      },
      extent: whole,
      anchors: [{ exact: "The Ministers are glad of what the meeting achieved." }],
    },
    "motto-of-the-coastguards": {
      expression: "fr",
      relation: "only-en",
      note: {
        en: "The motto stands in the English text alone.",
        fr: "La devise ne figure que dans le texte anglais.",
      },
      extent: whole,
      anchors: [{ exact: "“Nobody is left at sea” is the motto of the two coastguards." }],
    },
    "crew-of-the-grey-tern": {
      expression: "fr",
      relation: "only-fr",
      note: {
        en: "The French text says that the ministers honoured the memory of a crew, that of the “Sterne grise” (Grey Tern). The English text has nothing of it.",
        fr: "Le texte français dit que les ministres ont salué la mémoire de l’équipage de la « Sterne grise ». Le texte anglais n’en dit rien.",
      },
      extent: whole,
      anchors: [],
    },
  },
);
