import { defineStrands } from "@entente/sdk";

export const strands = defineStrands({
  "joint-action": {
    title: { en: "The joint action as a whole", fr: "L’action commune dans son ensemble" },
    basis: "editorial",
    note: {
      en: "The text speaks of “the different strands of work agreed” and never lists them. The grouping is ours.",
      fr: "Le texte évoque « the different strands of work agreed » (les différents axes de travail convenus) sans jamais les énumérer. Le regroupement est de nous.",
    },
  },
  "development-and-diplomacy": {
    title: { en: "Development and diplomacy in other countries", fr: "Développement et diplomatie dans d’autres pays" },
    basis: "editorial",
    note: {
      en: "Sentence 5 names this subject as part of the joint action. The grouping is ours.",
      fr: "La phrase 5 cite ce sujet parmi les éléments de l’action commune. Le regroupement est de nous.",
    },
  },
  "organised-crime": {
    title: {
      en: "Organised crime, smuggling and trafficking",
      fr: "Criminalité organisée, trafic illicite de migrants et traite",
    },
    basis: "editorial",
    note: {
      en: "Sentence 5 names “organised immigration crime” as part of the joint action. The grouping is ours.",
      fr: "La phrase 5 cite « organised immigration crime » (la criminalité organisée liée à l’immigration) parmi les éléments de l’action commune. Le regroupement est de nous.",
    },
  },
  returns: {
    title: { en: "Returns to countries of origin", fr: "Retours vers les pays d’origine" },
    basis: "editorial",
    note: {
      en: "Sentence 5 names a “returns programme” as part of the joint action. The grouping is ours.",
      fr: "La phrase 5 cite un « returns programme » (programme de retours) parmi les éléments de l’action commune. Le regroupement est de nous.",
    },
  },
  "calais-and-the-tunnel": {
    title: { en: "The Port of Calais and the Channel Tunnel", fr: "Le port de Calais et le tunnel sous la Manche" },
    basis: "editorial",
    note: {
      en: "Named after the heading of the text’s last section. The grouping is ours.",
      fr: "D’après l’intertitre de la dernière section du texte. Le regroupement est de nous.",
    },
  },
  information: {
    title: { en: "Information campaigns", fr: "Campagnes d’information" },
    basis: "editorial",
    note: {
      en: "The text does not say where the campaigns are held; they stand in its section on Calais. The grouping is ours.",
      fr: "Le texte ne dit pas où ont lieu les campagnes ; elles figurent dans sa section sur Calais. Le regroupement est de nous.",
    },
  },
  "follow-up": {
    title: { en: "Following up", fr: "Suivi" },
    basis: "editorial",
    note: {
      en: "Holds the meetings, reports and daily work that the text sets up. The grouping is ours.",
      fr: "Rassemble les réunions, les comptes rendus et le travail quotidien que le texte prévoit. Le regroupement est de nous.",
    },
  },
});
