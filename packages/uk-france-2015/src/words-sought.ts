import { defineWordsSought } from "@entente/sdk";

/** Words that a reader may look for. Which of them occur is counted in the text, never written here. */
export const wordsSought = defineWordsSought({
  child: {
    forms: ["child", "children", "minor", "minors", "unaccompanied"],
    meaning: { en: "children", fr: "enfants, mineurs" },
  },
  family: {
    forms: ["family", "families"],
    meaning: { en: "family", fr: "famille" },
  },
  woman: {
    forms: ["woman", "women", "girl", "girls"],
    meaning: { en: "women and girls", fr: "femmes et filles" },
  },
  treaty: {
    forms: ["treaty", "treaties"],
    meaning: { en: "treaty", fr: "traité" },
  },
  touquet: {
    forms: ["Touquet"],
    meaning: {
      en: "Le Touquet (a town, and the treaty of 2003 named after it)",
      fr: "Le Touquet (ville, et traité de 2003 qui porte son nom)",
    },
  },
  sangatte: {
    forms: ["Sangatte"],
    meaning: {
      en: "Sangatte (a town, and the protocol of 1991 named after it)",
      fr: "Sangatte (ville, et protocole de 1991 qui porte son nom)",
    },
  },
  dublin: {
    forms: ["Dublin"],
    meaning: {
      en: "Dublin (the European rules on who examines an asylum request)",
      fr: "Dublin (les règles européennes sur le pays qui examine une demande d’asile)",
    },
  },
  law: {
    forms: ["law", "laws", "legal", "legally", "lawful"],
    meaning: {
      en: "law, legal; also in “law enforcement” and “law and order”",
      fr: "loi, droit, légal ; aussi dans « law enforcement » (le maintien de l’ordre et les services qui en sont chargés) et « law and order » (l’ordre public)",
    },
  },
  "human-rights": {
    forms: ["human rights", "right", "rights"],
    meaning: { en: "rights", fr: "droits" },
  },
  court: {
    forms: ["court", "courts", "judge", "judges"],
    meaning: { en: "court, judge", fr: "tribunal, juge" },
  },
  asylum: {
    forms: ["asylum"],
    meaning: { en: "asylum", fr: "asile" },
  },
  refugee: {
    forms: ["refugee", "refugees"],
    meaning: { en: "refugee", fr: "réfugié" },
  },
  death: {
    forms: ["death", "deaths", "die", "died", "dead", "drowned", "loss of life"],
    meaning: { en: "death", fr: "mort" },
  },
  safe: {
    forms: ["safe", "safely", "safety"],
    meaning: { en: "safe, safety", fr: "sûr, en sécurité" },
  },
  camp: {
    forms: ["camp", "camps", "jungle"],
    meaning: { en: "camp", fr: "camp" },
  },
  detention: {
    forms: ["detention", "detain", "detained"],
    meaning: { en: "detention", fr: "détention, rétention" },
  },
  evaluation: {
    forms: ["evaluation", "evaluate", "evaluated", "review", "reviewed", "audit"],
    meaning: { en: "evaluation, review", fr: "évaluation, examen" },
  },
  will: {
    forms: ["will"],
    meaning: { en: "“will” (the future, or a will to act)", fr: "« will » (le futur, ou la volonté d’agir)" },
  },
  agree: {
    forms: ["agree", "agrees", "agreed", "agreement"],
    meaning: { en: "to agree", fr: "convenir, être d’accord" },
  },
  should: {
    forms: ["should"],
    meaning: { en: "should", fr: "devrait" },
  },
  must: {
    forms: ["must"],
    meaning: { en: "must", fr: "doit" },
  },
  illegal: {
    forms: ["illegal", "illegally"],
    meaning: { en: "illegal", fr: "illégal" },
  },
  trafficking: {
    forms: ["trafficking", "trafficker", "traffickers", "trafficked"],
    meaning: { en: "trafficking in human beings", fr: "traite des êtres humains" },
  },
  smuggling: {
    forms: ["smuggling", "smuggler", "smugglers", "smuggled"],
    meaning: { en: "people smuggling", fr: "trafic illicite de migrants" },
  },
});
