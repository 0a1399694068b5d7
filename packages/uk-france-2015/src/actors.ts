import { defineActors } from "@entente/sdk";

export const actors = defineActors({
  "uk-government": {
    type: "organization",
    name: { en: "UK Government", fr: "gouvernement du Royaume-Uni" },
    note: {
      en: "Stands for “the UK”, “the United Kingdom” and “the UK Government” in the text.",
      fr: "Désigne « the UK », « the United Kingdom » et « the UK Government » dans le texte.",
    },
  },
  "french-government": {
    type: "organization",
    name: { en: "French Government", fr: "gouvernement français" },
    note: {
      en: "Stands for “France” and “the French government” in the text.",
      fr: "Désigne « France » et « the French government » dans le texte.",
    },
  },
  "home-office": {
    type: "organization",
    name: { en: "Home Office (UK interior ministry)", fr: "Home Office (ministère de l’Intérieur britannique)" },
    actsFor: "uk-government",
    note: {
      en: "Publisher of the English text: its name stands at the head and at the foot of the page.",
      fr: "Éditeur du texte anglais : son nom figure en haut et en bas de la page.",
    },
  },
  "home-secretary": {
    type: "post",
    name: { en: "Home Secretary", fr: "ministre de l’Intérieur du Royaume-Uni" },
    actsFor: "home-office",
    note: {
      en: "The text gives the post and not the name of the person who held it.",
      fr: "Le texte indique la fonction, pas le nom de la personne qui l’occupait.",
    },
  },
  "french-interior-minister": {
    type: "post",
    name: { en: "French Interior Minister", fr: "ministre de l’Intérieur français" },
    actsFor: "french-government",
  },
  "bernard-cazeneuve": {
    type: "person",
    name: { en: "Bernard Cazeneuve", fr: "Bernard Cazeneuve" },
    actsFor: "french-interior-minister",
    note: {
      en: "The only person whom the text names.",
      fr: "La seule personne que le texte nomme.",
    },
  },
  officials: {
    type: "group",
    name: { en: "officials", fr: "fonctionnaires" },
    note: {
      en: "“Officials” in the text; of which country or service is not said.",
      fr: "« Officials » dans le texte, qui ne précise ni le pays ni le service.",
    },
  },
  "european-union": {
    type: "organization",
    name: { en: "European Union (EU)", fr: "Union européenne (UE)" },
  },
});
