import { defineStrands } from "@entente/sdk";

export const strands = defineStrands({
  "clean-harbours": { title: { en: "Clean harbours", fr: "Des ports propres" }, basis: "stated" },
  "fishing-grounds": { title: { en: "Shared fishing grounds", fr: "Des lieux de pêche partagés" }, basis: "stated" },
  "safety-at-sea": { title: { en: "Safety at sea", fr: "La sécurité en mer" }, basis: "stated" },
  "working-together": {
    title: { en: "Working together as a whole", fr: "La coopération en général" },
    basis: "editorial",
    note: {
      en: "The text has no name for it. We group here what follows up on the Declaration and on the friendship of the two countries.",
      fr: "Le texte ne lui donne pas de nom. Nous regroupons ici le suivi de la Déclaration et ce qui touche à l’amitié des deux pays.",
    },
  },
});
