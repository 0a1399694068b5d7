import { defineAlignments } from "@entente/sdk";
import { expressions } from "./expressions.ts";

export const alignments = defineAlignments(
  { expressions },
  {
    title: {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English title names a joint action of the two countries. The French title names the two ministers and their meeting.",
        fr: "Le titre anglais évoque une action commune des deux pays. Le titre français nomme les deux ministres et mentionne leur rencontre.",
      },
      extent: {
        en: "Only the openings were compared: of the French text, about the first 2,000 characters of a stored copy were read.",
        fr: "Seuls les débuts des deux textes ont été comparés : pour le texte français, les quelque 2 000 premiers caractères d’une copie archivée ont été lus.",
      },
      anchors: [{ exact: "Joint action between the UK and France on migrant pressure" }],
    },
    "name-of-the-home-secretary": {
      expression: "fr",
      relation: "broader",
      note: {
        en: "The English text gives the post and no name. The French text names Theresa May.",
        fr: "Le texte anglais indique la fonction, mais aucun nom. Le texte français nomme Theresa May.",
      },
      extent: {
        en: "Only the openings were compared: of the French text, about the first 2,000 characters of a stored copy were read.",
        fr: "Seuls les débuts des deux textes ont été comparés : pour le texte français, les quelque 2 000 premiers caractères d’une copie archivée ont été lus.",
      },
      anchors: [{ exact: "Home Secretary", suffix: " met" }],
    },
    "day-and-place-of-the-meeting": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text gives the day and no place. The French text says that the talks are held the same day in London, and gives no date.",
        fr: "Le texte anglais donne le jour, mais pas le lieu. Le texte français dit que les entretiens ont lieu le jour même à Londres et ne donne pas de date.",
      },
      extent: {
        en: "Only the openings were compared: of the French text, about the first 2,000 characters of a stored copy were read.",
        fr: "Seuls les débuts des deux textes ont été comparés : pour le texte français, les quelque 2 000 premiers caractères d’une copie archivée ont été lus.",
      },
      anchors: [{ exact: "recently (Tuesday 28 July)" }],
    },
    "name-of-the-summit": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text first speaks of a summit of the European Union (EU) and Africa in November, and names Valletta later. The French text names Valletta at once.",
        fr: "Le texte anglais parle d’abord d’un sommet entre l’Union européenne (UE) et l’Afrique en novembre, et ne cite La Valette que plus loin. Le texte français cite La Valette d’emblée.",
      },
      extent: {
        en: "Only the openings were compared: of the French text, about the first 2,000 characters of a stored copy were read.",
        fr: "Seuls les débuts des deux textes ont été comparés : pour le texte français, les quelque 2 000 premiers caractères d’une copie archivée ont été lus.",
      },
      anchors: [{ exact: "EU-Africa summit on migration in November" }],
    },
    "where-people-died": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text speaks of deaths among people trying to cross the Channel, the French text of deaths in attempts to cross the tunnel.",
        fr: "Le texte anglais parle de morts parmi des personnes qui tentaient de traverser la Manche, le texte français de morts lors de tentatives de traversée du tunnel.",
      },
      extent: {
        en: "Only the openings were compared: of the French text, about the first 2,000 characters of a stored copy were read.",
        fr: "Seuls les débuts des deux textes ont été comparés : pour le texte français, les quelque 2 000 premiers caractères d’une copie archivée ont été lus.",
      },
      anchors: [{ exact: "the recent loss of life amongst migrants trying to cross the Channel" }],
    },
    "list-of-work": {
      expression: "fr",
      relation: "narrower",
      note: {
        en: "The English text names development, diplomacy, action against organised crime, and returns. The French text names dialogue, action against networks, and returns, and not development.",
        fr: "Le texte anglais cite le développement, la diplomatie, l’action contre la criminalité organisée et les retours. Le texte français cite le dialogue, l’action contre les réseaux et les retours, mais pas le développement.",
      },
      extent: {
        en: "Only the openings were compared: of the French text, about the first 2,000 characters of a stored copy were read.",
        fr: "Seuls les débuts des deux textes ont été comparés : pour le texte français, les quelque 2 000 premiers caractères d’une copie archivée ont été lus.",
      },
      anchors: [
        {
          exact:
            "work on development and diplomacy in source and transit countries, action against organised immigration crime and the need to ensure an effective returns programme for illegal migrants",
        },
      ],
    },
  },
);
