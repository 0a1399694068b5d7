import { defineEvents } from "@entente/sdk";
import { actors } from "./actors.ts";
import { dates } from "./dates.ts";
import { places } from "./places.ts";

export const events = defineEvents(
  { actors, dates, places },
  {
    "meeting-at-sandrel": {
      name: { en: "Meeting at Sandrel", fr: "Rencontre de Sandrel" },
      date: "meeting-day",
      place: "custom-house",
      participants: ["ardovia-minister", "quellmar-minister", "fishers"],
      anchors: [
        { exact: "met at the old custom house" },
        { exact: "came to the meeting" },
        { exact: "what the meeting achieved" },
      ],
    },
    gale: {
      name: { en: "Gale of 3 February 2017", fr: "Coup de vent du 3 février 2017" },
      date: "gale-day",
      participants: [],
      note: {
        en: "The gale that put out the light at Sandrel is read as the same; the text does not say so.",
        fr: "Nous comprenons que le coup de vent qui a éteint le feu de Sandrel est le même ; le texte ne le dit pas.",
      },
      anchors: [{ exact: "the gale of 3 February 2017" }, { exact: "put out by the gale" }],
    },
    "dialogue-of-2018": {
      name: { en: "Dialogue of the two ministers", fr: "Dialogue des deux ministres" },
      date: "dialogue-month",
      place: "port-ulwick",
      participants: ["ardovia-minister", "quellmar-minister"],
      anchors: [{ exact: "dialogue of the two Ministers" }],
    },
    "congress-of-harbour-masters": {
      name: { en: "Congress of Harbour Masters", fr: "Congrès des capitaines de port" },
      place: "veskholm",
      participants: [],
      note: { en: "The text does not say when it is.", fr: "Le texte ne dit pas quand il a lieu." },
      anchors: [{ exact: "Congress of Harbour Masters" }],
    },
  },
);
