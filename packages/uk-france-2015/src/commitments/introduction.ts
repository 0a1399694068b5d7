import { defineCommitments } from "@entente/sdk";
import { actors } from "../actors.ts";
import { dates } from "../dates.ts";
import { introductionStatements } from "../statements/introduction.ts";
import { instruments } from "../instruments.ts";
import { otherTexts } from "../other-texts.ts";
import { strands } from "../strands.ts";

export const introductionCommitments = defineCommitments(
  { actors, strands, statements: introductionStatements, dates, instruments: [instruments, otherTexts] },
  {
    "enhance-practical-cooperation": {
      title: { en: "Enhance practical co-operation", fr: "Renforcer la coopération pratique" },
      summary: {
        en: "The two countries say they are determined to improve their practical co-operation before the summit of the European Union (EU) and Africa in November. The text says that they reaffirm it.",
        fr: "Les deux pays se disent déterminés à mieux coopérer dans la pratique, avant le sommet de novembre entre l’Union européenne (UE) et l’Afrique. Le texte précise qu’ils réaffirment cette détermination.",
      },
      statements: ["determination-to-enhance-cooperation"],
      obligors: ["french-government", "uk-government"],
      obligorBasis: "stated",
      jointness: "joint",
      action: { en: "enhance", fr: "renforcer" },
      object: {
        en: "practical co-operation between the two countries",
        fr: "la coopération pratique entre les deux pays",
      },
      strand: "joint-action",
      strength: "tentative",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "restated",
        earlier: ["paris-press-release-2015-07"],
        note: {
          en: "On 2 July 2015 the two ministers had already spoken of Calais. They said again that both countries were resolved to do more together there.",
          fr: "Le 2 juillet 2015, les deux ministres avaient déjà parlé de Calais. Ils avaient redit la volonté des deux pays d’y renforcer leur action commune.",
        },
      },
      phase: "increase",
      horizon: "continuing",
      due: "before-the-summit",
      catalysts: ["timeline"],
      verifiability: "not-verifiable",
      missingInformation: ["measure", "responsible-actor"],
    },
    "joint-action": {
      title: { en: "Act together on migration", fr: "Agir ensemble en matière de migration" },
      summary: {
        en: "The joint action of the two countries is to be of three kinds. It includes work in other countries, action against organised crime linked to immigration, and a returns programme. Where the words of a joint undertaking name one of these, we group it here.",
        fr: "Selon le texte, l’action commune des deux pays portera sur trois sujets. Ce sont le développement et la diplomatie dans d’autres pays, la criminalité organisée liée à l’immigration, et un programme de retours. Nous y rattachons les engagements communs qui citent l’un de ces sujets.",
      },
      statements: ["joint-action-will-include"],
      obligors: ["uk-government", "french-government"],
      obligorBasis: "inferred",
      jointness: "joint",
      note: {
        en: "“Our countries” are France and the UK, named in the sentence before.",
        fr: "« Our countries » désigne la France et le Royaume-Uni, nommés dans la phrase précédente.",
      },
      action: { en: "carry out", fr: "mener" },
      object: {
        en: "joint action on development and diplomacy, organised immigration crime and a returns programme",
        fr: "une action commune en matière de développement et de diplomatie, contre la criminalité organisée liée à l’immigration, et pour un programme de retours",
      },
      strand: "joint-action",
      strength: "firm",
      noveltyStated: "silent",
      phase: "unstated",
      horizon: "continuing",
      catalysts: [],
      verifiability: "partly",
      missingInformation: ["deadline", "measure", "responsible-actor"],
    },
  },
);
