import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

export const finalClausesStatements = defineStatements(
  { actors },
  {
    "enters-into-force": {
      kind: "expectation",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["shall enter into force"],
      rule: "kind-expectation",
      anchors: [
        {
          exact:
            "This Declaration shall enter into force on the day on which the second of two notifications is received.",
        },
      ],
    },
    "stays-in-force": {
      kind: "expectation",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["shall stay in force"],
      rule: "kind-expectation",
      anchors: [
        {
          exact:
            "It shall stay in force until 31 December 2022, and for one year more each time unless a Party writes to end it.",
        },
      ],
    },
    "takes-the-place": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["takes the place of"],
      rule: "kind-context",
      anchors: [{ exact: "It takes the place of the Sandrel Protocol of 1989 on harbour dues." }],
    },
    "treaty-untouched": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["Nothing in it touches"],
      rule: "kind-context",
      anchors: [{ exact: "Nothing in it touches the Treaty of the Strait of Hesk." }],
    },
    "done-at-sandrel": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["Done at"],
      rule: "kind-narrative",
      anchors: [
        {
          exact:
            "Done at Sandrel on 12 May 2017, in two copies, in English and French, both texts being equally authentic.",
        },
      ],
    },
    "signed-for-ardovia": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["signed"],
      rule: "kind-narrative",
      anchors: [{ exact: "For Ardovia: (signed) Dr. Ilsa Brandovar" }],
    },
    "signed-for-quellmar": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["signed"],
      rule: "kind-narrative",
      anchors: [{ exact: "For Quellmar: (signed) Tomas Ekeld" }],
    },
    "note-on-the-list": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["is kept"],
      rule: "kind-context",
      anchors: [{ exact: "[1] The list of those who came is kept by the port office of Sandrel." }],
    },
    "note-on-the-survey": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["By the survey"],
      rule: "kind-context",
      anchors: [{ exact: "[2] By the survey of the engineers; see p. 4, No.\u00a02 of their report." }],
    },
  },
);
