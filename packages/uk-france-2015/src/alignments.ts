import { defineAlignments, type Localized } from "@entente/sdk";
import { expressions } from "./expressions.ts";

const openings: Localized = {
  en: "Only the openings were compared. Of the French text, we read about the first 2,000 letters and signs of a stored copy.",
  fr: "Seuls les débuts des deux textes ont été comparés : du texte français, nous avons lu environ les 2 000 premiers caractères, dans une copie archivée.",
};

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
      extent: openings,
      anchors: [{ exact: "Joint action between the UK and France on migrant pressure" }],
    },
    "name-of-the-home-secretary": {
      expression: "fr",
      relation: "broader",
      note: {
        en: "The English text gives the post and no name. The French text names Theresa May.",
        fr: "Le texte anglais indique la fonction, mais aucun nom. Le texte français nomme Theresa May.",
      },
      extent: openings,
      anchors: [{ exact: "Home Secretary", suffix: " met" }],
    },
    "day-and-place-of-the-meeting": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text gives the day and no place. The French text says that the talks are held the same day in London, and gives no date.",
        fr: "Le texte anglais donne le jour, mais pas le lieu. Le texte français dit que les entretiens ont lieu le jour même à Londres et ne donne pas de date.",
      },
      extent: openings,
      anchors: [{ exact: "recently (Tuesday 28 July)" }],
    },
    "name-of-the-summit": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text first speaks of a summit of the European Union (EU) and Africa in November, and names Valletta later. The French text names Valletta at once.",
        fr: "Le texte anglais parle d’abord d’un sommet entre l’Union européenne (UE) et l’Afrique en novembre, et ne cite La Valette que plus loin. Le texte français cite La Valette d’emblée.",
      },
      extent: openings,
      anchors: [{ exact: "EU-Africa summit on migration in November" }],
    },
    "where-people-died": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text speaks of deaths among people trying to cross the Channel. The French text speaks of deaths in attempts to cross the tunnel.",
        fr: "Le texte anglais parle de morts parmi des personnes qui tentaient de traverser la Manche. Le texte français parle de morts lors de tentatives de traversée du tunnel.",
      },
      extent: openings,
      anchors: [{ exact: "the recent loss of life amongst migrants trying to cross the Channel" }],
    },
    "list-of-work": {
      expression: "fr",
      relation: "narrower",
      note: {
        en: "The English text names four things: development, diplomacy, returns, and action against organised crime. The French text names three: dialogue, returns, and action against networks. It does not name development.",
        fr: "Le texte anglais cite quatre sujets : le développement, la diplomatie, les retours et la lutte contre le crime organisé. Le texte français en cite trois : le dialogue, les retours et l’action contre les réseaux. Il ne cite pas le développement.",
      },
      extent: openings,
      anchors: [
        {
          exact:
            "work on development and diplomacy in source and transit countries, action against organised immigration crime and the need to ensure an effective returns programme for illegal migrants",
        },
      ],
    },
    "kind-of-cooperation": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text says “practical” of the co-operation to be strengthened. The French text says “opérationnelle” (operational).",
        fr: "Là où le texte anglais dit « practical » (pratique), le texte français qualifie d’« opérationnelle » la coopération à renforcer.",
      },
      extent: openings,
      anchors: [{ exact: "enhance practical co-operation" }],
    },
    "wider-collaboration": {
      expression: "fr",
      relation: "different",
      note: {
        en: "On the Mediterranean, the English text speaks of wider collaboration between diplomats. The French text speaks of deeper co-operation in Europe.",
        fr: "Au sujet de la Méditerranée, le texte anglais parle d’une collaboration plus large entre diplomates. Le texte français parle d’une coopération plus profonde en Europe.",
      },
      extent: openings,
      anchors: [{ exact: "wider diplomatic collaboration to resolve the migration challenge in the Mediterranean" }],
    },
    "rescue-at-sea": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text says that the two countries play a full part in dealing with the situation. The aim is that no more lives are lost at sea. The French text names what they contribute to: “opérations de sauvetage” (rescue operations).",
        fr: "Le texte anglais dit que les deux pays jouent pleinement leur rôle face à la situation, pour éviter d’autres morts en mer. Le texte français nomme ce à quoi ils contribuent : les « opérations de sauvetage ».",
      },
      extent: openings,
      anchors: [
        { exact: "playing a full part in dealing with the immediate situation to prevent further loss of life at sea" },
      ],
    },
    "who-the-criminals-are": {
      expression: "fr",
      relation: "different",
      note: {
        en: "The English text speaks of criminals behind a trade in human beings, and says what it thinks of them. The French text names networks of “passeurs” (people smugglers), who trade on misery and despair.",
        fr: "Le texte anglais parle de criminels qui se livrent au commerce d’êtres humains, et porte un jugement sur eux. Le texte français nomme les réseaux de passeurs, qui tirent profit de la misère et du désespoir.",
      },
      extent: openings,
      anchors: [{ exact: "the callous criminals who lie behind this vile trade in human beings" }],
    },
    "wars-among-the-causes": {
      expression: "fr",
      relation: "only-fr",
      note: {
        en: "The French text says that wars have driven people onto the roads. The English text names no war among the causes; it mentions “the Syria crisis” when it speaks of aid. The copy of the French text that was read stops in that sentence.",
        fr: "Le texte français dit que des guerres ont jeté des personnes sur les routes. Le texte anglais ne cite aucune guerre parmi les causes ; il évoque « the Syria crisis » (la crise en Syrie) à propos de l’aide. La copie du texte français qui a été lue s’arrête dans cette phrase.",
      },
      extent: openings,
      anchors: [],
    },
  },
);
