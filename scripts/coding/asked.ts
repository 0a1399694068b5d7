import type { Localized } from "@entente/sdk";

/** What each question of the comparison asks, in the words of a reader. */
export const asked: Readonly<Record<string, Localized>> = {
  boundaries: {
    en: "Where does a new passage begin within a sentence?",
    fr: "Où commence un nouveau passage dans une phrase ?",
  },
  kinds: { en: "What does the passage do?", fr: "Que fait le passage ?" },
  undertakes: {
    en: "Does it undertake, or set up a follow-up?",
    fr: "Le passage engage-t-il, ou prévoit-il un suivi ?",
  },
  holders: { en: "Whose words or act is it?", fr: "De qui sont ces mots ou cet acte ?" },
  "holder-basis": { en: "Do the words say whose?", fr: "Le texte dit-il de qui ?" },
  obligors: { en: "Who undertakes it?", fr: "Qui s’engage ?" },
  "obligor-basis": { en: "Do the words say who?", fr: "Le texte dit-il qui ?" },
  strength: { en: "How firm is the wording?", fr: "Quelle est la fermeté de la formulation ?" },
  novelty: { en: "Do the words present it as new?", fr: "Le texte le présente-t-il comme nouveau ?" },
  phase: { en: "Is it to begin, go on or finish?", fr: "S’agit-il de commencer, de poursuivre ou d’achever ?" },
  horizon: { en: "Is it done once, or does it last?", fr: "Est-ce ponctuel ou durable ?" },
  jointness: { en: "Together or alone?", fr: "Ensemble ou seul ?" },
  verifiability: { en: "Could one check it?", fr: "Peut-on le vérifier ?" },
  framework: { en: "Is it a framework for others?", fr: "Est-ce un cadre pour d’autres engagements ?" },
  qualifier: { en: "How do the words bound the sum?", fr: "Comment le texte borne-t-il la somme ?" },
  payer: { en: "Who pays?", fr: "Qui paie ?" },
  "payer-basis": { en: "Do the words say who pays?", fr: "Le texte dit-il qui paie ?" },
  stage: { en: "How far on its way is the money?", fr: "À quel stade en est la somme ?" },
  "money-novelty": {
    en: "Do the words present the sum as new?",
    fr: "Le texte présente-t-il la somme comme nouvelle ?",
  },
};
