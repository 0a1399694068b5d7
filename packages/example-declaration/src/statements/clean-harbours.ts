import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

export const cleanHarboursStatements = defineStatements(
  { actors },
  {
    "undertake-the-programme": {
      kind: "commitment",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["undertake to"],
      rule: "kind-commitment",
      anchors: [
        { exact: "The Parties undertake to carry out together the Clean Harbours Programme, which has three parts:" },
      ],
    },
    "part-a-nets": {
      kind: "commitment",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["to clear"],
      rule: "kind-commitment",
      note: {
        en: "The verb that undertakes stands in the sentence before the list.",
        fr: "Le verbe qui engage figure dans la phrase qui précède la liste.",
      },
      anchors: [
        { exact: "(a) to clear lost nets from the Bay of Ovelle, with 2 barges and up to 14.5 kilometres of rope;" },
      ],
    },
    "part-b-fairway": {
      kind: "commitment",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["to mark"],
      rule: "kind-commitment",
      note: {
        en: "The list inside the list tells how the act is done, and stays with it.",
        fr: "La liste dans la liste dit comment l’acte est accompli et reste avec lui.",
      },
      anchors: [
        { exact: "(b) to mark the fairway at Sandrel:" },
        { exact: "(i) by laying 24 lit buoys; and" },
        { exact: "(ii) by mending the leading light on Cape Tarrow by 30 November 2018;" },
      ],
    },
    "part-c-waste": {
      kind: "commitment",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["to take in"],
      rule: "kind-commitment",
      note: {
        en: "The verb that undertakes stands in the sentence before the list.",
        fr: "Le verbe qui engage figure dans la phrase qui précède la liste.",
      },
      anchors: [
        {
          exact:
            "(c) to take in the waste of ships free of charge at Sandrel and at Port Ulwick from 1 January 2018 onwards.",
        },
      ],
    },
    "ardovia-will-pay": {
      kind: "commitment",
      holders: ["ardovia"],
      holderBasis: "stated",
      cue: ["will pay"],
      rule: "will-by-a-named-actor",
      anchors: [
        {
          exact:
            "Ardovia will pay EUR 3.6 million of new money towards the Programme, of which EUR 1,250,000.50 is for the barges.",
        },
      ],
    },
    "quellmar-will-pay": {
      kind: "commitment",
      holders: ["quellmar"],
      holderBasis: "stated",
      cue: ["will pay"],
      rule: "will-by-a-named-actor",
      anchors: [
        {
          exact:
            "Quellmar will pay about USD 900,000 (some 830,000 euros) towards it, as it announced in its budget speech of 8 March 2017.",
        },
      ],
    },
    "harbour-fund": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["make the Harbour Fund"],
      rule: "kind-context",
      anchors: [{ exact: "The two sums together make the Harbour Fund of more than 4.4 million euros." }],
    },
    "mole-under-way": {
      kind: "action-ongoing",
      holders: [],
      holderBasis: "unclear",
      cue: ["is under way"],
      rule: "kind-action-ongoing",
      anchors: [{ exact: "The work on the outer mole, which sailors call “the Bank”, is under way" }],
    },
    "mole-and-deep-water": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["meets"],
      rule: "kind-context",
      anchors: [{ exact: "meets the need for deep water." }],
    },
    "first-half-finished": {
      kind: "action-completed",
      holders: [],
      holderBasis: "unclear",
      cue: ["was finished"],
      rule: "passive-without-an-actor",
      anchors: [{ exact: "Its first half was finished in April 2017 [2]." }],
    },
    "fish-quay-decided": {
      kind: "commitment",
      holders: [],
      holderBasis: "unclear",
      cue: ["it was decided to"],
      rule: "decided-not-yet-done",
      anchors: [
        {
          exact: "In the talks it was decided to lengthen the fish quay at Sandrel by 40 metres, up to the boat pound.",
        },
      ],
    },
    "clean-quays": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["keep fish fresh"],
      rule: "kind-context",
      anchors: [{ exact: "Clean quays keep fish fresh," }],
    },
    "boats-sign": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["sign for"],
      rule: "kind-context",
      anchors: [{ exact: "boats sign for their catch with the mark 🐟 on the board of the port." }],
    },
  },
);
