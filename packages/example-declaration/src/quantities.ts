import { defineQuantities } from "@entente/sdk";
import { cleanHarboursCommitments } from "./commitments/clean-harbours.ts";
import { fishingGroundsCommitments } from "./commitments/fishing-grounds.ts";
import { safetyAtSeaCommitments } from "./commitments/safety-at-sea.ts";

const tonnes = { en: "tonnes", fr: "tonnes" } as const;

export const quantities = defineQuantities(
  { commitments: [cleanHarboursCommitments, fishingGroundsCommitments, safetyAtSeaCommitments] },
  {
    barges: {
      value: 2,
      asWritten: "2",
      unit: { en: "barges", fr: "barges" },
      qualifier: "exact",
      measures: {
        en: "the barges that are to clear lost nets",
        fr: "les barges qui doivent enlever les filets perdus",
      },
      commitment: "clear-lost-nets",
      anchors: [{ exact: "2 barges" }],
    },
    rope: {
      value: 14.5,
      asWritten: "14.5",
      unit: { en: "kilometres", fr: "kilomètres" },
      qualifier: "up-to",
      measures: { en: "the rope used to clear lost nets", fr: "le cordage employé pour enlever les filets perdus" },
      commitment: "clear-lost-nets",
      anchors: [{ exact: "up to 14.5 kilometres" }],
    },
    buoys: {
      value: 24,
      asWritten: "24",
      unit: { en: "buoys", fr: "bouées" },
      qualifier: "exact",
      measures: { en: "the lit buoys to be laid at Sandrel", fr: "les bouées lumineuses à poser à Sandrel" },
      commitment: "mark-the-fairway",
      anchors: [{ exact: "24 lit buoys" }],
    },
    "length-of-the-fish-quay": {
      value: 40,
      asWritten: "40",
      unit: { en: "metres", fr: "mètres" },
      qualifier: "exact",
      measures: { en: "what the fish quay is to gain in length", fr: "l’allongement prévu du quai aux poissons" },
      commitment: "lengthen-the-fish-quay",
      anchors: [{ exact: "40 metres" }],
    },
    "herring-counted": {
      value: 12_300,
      asWritten: "12,300",
      unit: tonnes,
      qualifier: "approximately",
      measures: { en: "the herring on the Mirrel Bank in 2016", fr: "les harengs du banc de Mirrel en 2016" },
      anchors: [{ exact: "some 12,300 tonnes" }],
    },
    "herring-in-1998": {
      value: 41_000,
      asWritten: "41,000",
      unit: tonnes,
      qualifier: "more-than",
      measures: { en: "the herring on the Mirrel Bank in 1998", fr: "les harengs du banc de Mirrel en 1998" },
      anchors: [{ exact: "more than 41,000 tonnes" }],
    },
    "catch-limit": {
      value: 9_000,
      asWritten: "9,000",
      unit: tonnes,
      qualifier: "up-to",
      measures: { en: "the herring to be caught in a year", fr: "les harengs à pêcher en un an" },
      commitment: "limit-the-herring-catch",
      anchors: [{ exact: "no more than 9,000 tonnes" }],
    },
    "mesh-of-nets": {
      value: 32,
      asWritten: "32",
      unit: { en: "millimetres", fr: "millimètres" },
      qualifier: "exact",
      measures: {
        en: "the mesh below which Quellmar bans nets",
        fr: "la maille au-dessous de laquelle le Quellmar interdit les filets",
      },
      anchors: [{ exact: "32 millimetres" }],
    },
    "officers-of-each-country": {
      value: 2,
      asWritten: "two",
      unit: { en: "liaison officers", fr: "officiers de liaison" },
      qualifier: "exact",
      measures: { en: "the officers whom each country is to post", fr: "les officiers que chaque pays doit détacher" },
      commitment: "liaison-officers",
      anchors: [{ exact: "two liaison officers" }],
    },
    "share-of-quellmar": {
      value: 55,
      asWritten: "55",
      unit: { en: "per cent", fr: "pour cent" },
      qualifier: "exact",
      measures: {
        en: "Quellmar’s part of the costs of the watch room",
        fr: "la part du Quellmar dans les coûts de la salle de veille",
      },
      anchors: [{ exact: "55 per cent" }],
    },
    "share-of-ardovia": {
      value: 45,
      asWritten: "45",
      unit: { en: "per cent", fr: "pour cent" },
      qualifier: "exact",
      measures: {
        en: "Ardovia’s part of the costs of the watch room",
        fr: "la part de l’Ardovie dans les coûts de la salle de veille",
      },
      anchors: [{ exact: "45 per cent" }],
    },
  },
);
