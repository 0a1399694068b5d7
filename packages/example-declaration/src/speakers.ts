import { defineMoreActors } from "@entente/sdk";
import { actors } from "./actors.ts";

/** Those who speak in records and whom the text does not name. */
export const speakers = defineMoreActors(
  { actors },
  {
    "quellmar-ministry": {
      type: "organization",
      name: { en: "Ministry of the Sea of Quellmar", fr: "ministère de la Mer du Quellmar" },
      actsFor: "quellmar",
      anchors: [],
    },
    "ardovia-audit-chamber": {
      type: "organization",
      name: { en: "Audit Chamber of Ardovia", fr: "Chambre des comptes d’Ardovie" },
      note: {
        en: "It answers to parliament and not to the government, and so acts for no party.",
        fr: "Elle rend compte au parlement et non au gouvernement ; elle n’agit donc au nom d’aucune partie.",
      },
      anchors: [],
    },
    "ulwick-harbour-company": {
      type: "organization",
      name: { en: "Ulwick Harbour Company", fr: "Compagnie du port d’Ulwick" },
      note: {
        en: "It runs the quays of Port Ulwick, and so has an interest of its own.",
        fr: "Elle exploite les quais de Port-Ulwick et a donc un intérêt propre.",
      },
      anchors: [],
    },
    "pilots-of-the-strait": {
      type: "organization",
      name: { en: "Pilots of the Strait", fr: "Pilotes du détroit" },
      note: { en: "A society of pilots from five states.", fr: "Une association de pilotes de cinq États." },
      anchors: [],
    },
  },
);
