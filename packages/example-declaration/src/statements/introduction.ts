import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

export const introductionStatements = defineStatements(
  { actors },
  {
    "ministers-met": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["met at", "to renew"],
      rule: "purpose-tells-an-aim",
      anchors: [
        {
          exact:
            "The Minister for Fisheries and Harbours of Ardovia, Dr. Ilsa Brandovar, and the Minister of the Sea of Quellmar, Mr. Tomas Ekeld, met at the old custom house in Sandrel on Friday 12 May 2017 to renew the friendship of their countries.",
        },
      ],
    },
    "ministers-spoke": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["spoke of"],
      rule: "kind-narrative",
      anchors: [
        {
          exact:
            "They spoke of nets, lights and harbour dues, and of the gale of 3 February 2017, which broke the outer mole at Port Ulwick.",
        },
      ],
    },
    "fishers-came": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["came to the meeting"],
      rule: "kind-narrative",
      anchors: [{ exact: "Fishers from both shores came to the meeting" }],
    },
    "fishers-were-heard": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["were heard"],
      rule: "kind-narrative",
      anchors: [{ exact: "were heard [1]." }],
    },
    "a-master-told": {
      kind: "narrative",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["told the Ministers"],
      rule: "kind-narrative",
      anchors: [
        {
          exact:
            "One master told the Ministers: “On the quay they ask, ‘Who clears the “dead” nets?’, and nobody has an answer.”",
        },
      ],
    },
    "a-shared-sea": {
      kind: "position",
      holders: ["ardovia-minister", "quellmar-minister"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["are of the view that"],
      rule: "kind-position",
      anchors: [{ exact: "Both Ministers are of the view that a shared sea is best looked after together." }],
    },
    "builds-on-the-treaty": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["builds on"],
      rule: "kind-context",
      anchors: [{ exact: "This Declaration builds on the Treaty of the Strait of Hesk of 1974" }],
    },
    "treaty-not-replaced": {
      kind: "context",
      holders: ["ardovia-ministry"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["does not replace"],
      rule: "kind-context",
      anchors: [{ exact: "does not replace it." }],
    },
    "go-on-counting-herring": {
      kind: "commitment",
      holders: ["ardovia", "quellmar"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["go on carrying out"],
      rule: "own-act-continued",
      anchors: [
        {
          exact:
            "The two countries go on carrying out the Port Ulwick Understanding of November 2011, by counting herring together on the Mirrel Bank each year.",
        },
      ],
    },
  },
);
