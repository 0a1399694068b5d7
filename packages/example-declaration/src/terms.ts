import { defineTerms } from "@entente/sdk";

export const terms = defineTerms({
  mole: {
    term: { en: "mole", fr: "digue" },
    definition: {
      en: "A wall of stone that is built out into the sea to shelter a harbour.",
      fr: "Un mur de pierre construit dans la mer pour abriter un port.",
    },
    usedIn: "text",
    seeAlso: [],
    anchors: [{ exact: "outer mole", suffix: " at" }],
  },
  "hesk-fisheries-council": {
    term: { en: "Hesk Fisheries Council", fr: "Conseil des pêches du Hesk" },
    abbreviation: { en: "H.F.C.", fr: "C.P.H." },
    definition: {
      en: "An invented body that counts fish in the Strait of Hesk.",
      fr: "Un organisme inventé qui compte les poissons du détroit de Hesk.",
    },
    usedIn: "text",
    seeAlso: [],
    anchors: [{ exact: "Hesk Fisheries Council (H.F.C.)" }],
  },
  "fish-quay": {
    term: { en: "fish quay", fr: "quai aux poissons" },
    definition: {
      en: "The part of a harbour where boats bring their catch ashore.",
      fr: "La partie d’un port où les bateaux débarquent leur pêche.",
    },
    usedIn: "text",
    seeAlso: ["boat-pound"],
    anchors: [{ exact: "fish quay", suffix: " at Sandrel" }],
  },
  "boat-pound": {
    term: { en: "boat pound", fr: "bassin des barques" },
    definition: {
      en: "A walled part of a harbour where small boats lie sheltered.",
      fr: "Une partie murée d’un port, où les petits bateaux sont à l’abri.",
    },
    usedIn: "text",
    seeAlso: ["fish-quay"],
    anchors: [{ exact: "boat pound" }],
  },
  undertaking: {
    term: { en: "undertaking", fr: "engagement" },
    definition: {
      en: "An act that a party says it will do, begin or go on with.",
      fr: "Un acte qu’une partie dit vouloir faire, commencer ou poursuivre.",
    },
    usedIn: "explanation",
    seeAlso: ["framework"],
    anchors: [],
  },
  framework: {
    term: { en: "framework", fr: "engagement-cadre" },
    definition: {
      en: "An undertaking of which several others are a part.",
      fr: "Un engagement dont plusieurs autres font partie.",
    },
    usedIn: "explanation",
    seeAlso: ["undertaking"],
    anchors: [],
  },
});
