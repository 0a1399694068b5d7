import { defineInstruments } from "@entente/sdk";
import { actors } from "./actors.ts";
import { dates } from "./dates.ts";
import { sources } from "./sources.ts";
import { cleanHarboursStatements } from "./statements/clean-harbours.ts";
import { costsAndFollowingUpStatements } from "./statements/costs-and-following-up.ts";
import { finalClausesStatements } from "./statements/final-clauses.ts";
import { introductionStatements } from "./statements/introduction.ts";

/** The other texts that the declaration names. */
export const instruments = defineInstruments(
  {
    actors,
    dates,
    statements: [
      introductionStatements,
      cleanHarboursStatements,
      costsAndFollowingUpStatements,
      finalClausesStatements,
    ],
  },
  {
    "treaty-of-the-strait": {
      title: { en: "Treaty of the Strait of Hesk, 1974", fr: "traité du détroit de Hesk, 1974" },
      type: "treaty",
      date: "treaty-year",
      made: "1974-06-21",
      parties: ["ardovia", "quellmar"],
      summary: {
        en: "It opened the Strait to the boats of both states and speaks of watch at sea.",
        fr: "Il a ouvert le détroit aux bateaux des deux États et parle de veille en mer.",
      },
      sources: [sources["treaty-1974"]],
      relations: [
        { type: "refersTo", statement: "builds-on-the-treaty" },
        { type: "refersTo", statement: "treaty-untouched" },
      ],
      anchors: [
        { exact: "Treaty of the Strait of Hesk", suffix: " of" },
        { exact: "Treaty of the Strait of Hesk", suffix: "." },
      ],
    },
    "port-ulwick-understanding": {
      title: { en: "Port Ulwick Understanding, November 2011", fr: "entente de Port-Ulwick, novembre 2011" },
      type: "agreement",
      date: "understanding-month",
      made: "2011-11-18",
      parties: ["ardovia", "quellmar"],
      summary: {
        en: "It set up a joint count of herring, which anybody may read.",
        fr: "Elle a créé un comptage commun des harengs, que chacun peut lire.",
      },
      sources: [sources["understanding-2011"]],
      relations: [
        { type: "implements", statement: "go-on-counting-herring" },
        { type: "reaffirms", statement: "pledge-on-the-count" },
        { type: "refersTo", instrument: "treaty-of-the-strait" },
      ],
      note: {
        en: "That the pledge of 2011 was made in it is our reading; the text gives the year alone.",
        fr: "Que l’engagement de 2011 y figure est notre lecture ; le texte ne donne que l’année.",
      },
      anchors: [{ exact: "Port Ulwick Understanding of November 2011" }, { exact: "as they did in 2011" }],
    },
    "budget-speech": {
      title: { en: "Budget speech of Quellmar, 8 March 2017", fr: "discours budgétaire du Quellmar, 8 mars 2017" },
      type: "speech",
      date: "budget-speech-day",
      made: "2017-03-08",
      parties: ["quellmar"],
      summary: {
        en: "Among much else it gives about USD 900,000 to clean harbours.",
        fr: "Il prévoit notamment environ 900 000 dollars pour des ports propres.",
      },
      sources: [sources["budget-speech"]],
      relations: [{ type: "refersTo", statement: "quellmar-will-pay" }],
      anchors: [{ exact: "budget speech of 8 March 2017" }],
    },
    "sandrel-protocol": {
      title: { en: "Sandrel Protocol on harbour dues, 1989", fr: "protocole de Sandrel sur les droits de port, 1989" },
      type: "protocol",
      date: "protocol-year",
      parties: ["ardovia", "quellmar"],
      summary: { en: "It set the harbour dues of both coasts.", fr: "Il fixait les droits de port des deux côtes." },
      sources: [sources["protocol-1989"]],
      relations: [{ type: "supersedes", statement: "takes-the-place" }],
      anchors: [{ exact: "Sandrel Protocol of 1989" }],
    },
    "report-of-the-engineers": {
      title: { en: "Report of the engineers on the mole", fr: "rapport des ingénieurs sur la digue" },
      parties: ["engineers"],
      relations: [{ type: "refersTo", statement: "note-on-the-survey" }],
      note: { en: "Only a note names it; it was not found.", fr: "Seule une note le cite ; il n’a pas été trouvé." },
      anchors: [{ exact: "their report" }],
    },
  },
);
