import type { GlossaryWords } from "./words.ts";

export const glossary: GlossaryWords = {
  introduction: [
    "Des mots que l’on peut ne pas connaître, chacun expliqué simplement.",
    "Les mots du communiqué sont placés en regard de l’endroit où il les emploie. Expliquer un mot n’est pas le reprendre à son compte.",
  ],
  none: "Aucun mot n’est expliqué : les données ne contiennent aucun terme.",
  groups: { text: "Les mots du communiqué", explanation: "Les mots de ce site" },
  groupNotes: {
    text: "L’explication est de nous ; les mots placés en regard sont ceux du communiqué, en version originale.",
    explanation: "Ces mots nous servent à présenter le communiqué. Le sens que nous leur donnons ici est notre choix.",
  },
  inHeading: (number) => `Intertitre ${number}`,
  outside: "Sur la page de la copie, hors des phrases",
  seeAlso: "Voir aussi :",
  source: "La définition s’appuie sur :",
  here: "Mots expliqués",
  shortForms: { label: "Sigles de cette page :", separator: " ; " },
  easy: {
    whatItIs: [
      "Le communiqué et ce que l’on sait depuis, en phrases courtes et en mots simples. Ces phrases sont de nous, non du communiqué.",
      "Ce n’est pas du FALC (facile à lire et à comprendre) : aucune personne à qui le FALC est destiné ne l’a testé.",
    ],
    none: "Il n’existe pas de version simple de cette déclaration.",
    toText: "Lire le communiqué lui-même, mot pour mot",
  },
};
