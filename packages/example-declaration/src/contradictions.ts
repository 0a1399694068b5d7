import { defineContradictions } from "@entente/sdk";
import { cleanHarboursEvidence } from "./evidence/clean-harbours.ts";
import { known } from "./evidence/known.ts";

export const contradictions = defineContradictions(
  { evidence: cleanHarboursEvidence, commitments: known.commitments, statements: known.statements },
  {
    "light-mended-or-dark": {
      title: { en: "Whether the light on Cape Tarrow burns", fr: "Le fonctionnement du feu du cap Tarrow" },
      differs: {
        en: "The ministry says that the light was mended by 27 November 2018. The pilots say that it was dark on 9 December.",
        fr: "Le ministère dit que le feu était réparé le 27 novembre 2018. Les pilotes disent qu’il était éteint le 9 décembre.",
      },
      evidence: ["fairway-marked", "light-reported-dark"],
      statements: [],
      concerns: { commitments: ["mark-the-fairway"], statements: [] },
      mayExplain: {
        en: "It may have been mended and have gone out again.",
        fr: "Il a pu être réparé puis s’éteindre de nouveau.",
      },
      wouldSettle: { en: "The log of the light.", fr: "Le registre du feu." },
    },
    "when-the-first-half-was-finished": {
      title: {
        en: "When the first half of the mole was finished",
        fr: "La date d’achèvement de la première moitié de la digue",
      },
      differs: {
        en: "The declaration says April 2017. The Audit Chamber says June 2017, after the meeting.",
        fr: "La déclaration dit avril 2017. La Chambre des comptes dit juin 2017, après la rencontre.",
      },
      evidence: ["mole-finished-later"],
      statements: ["first-half-finished"],
      concerns: { commitments: [], statements: ["first-half-finished"] },
      wouldSettle: {
        en: "The paper by which the work was accepted.",
        fr: "Le procès-verbal de réception des travaux.",
      },
    },
  },
);
