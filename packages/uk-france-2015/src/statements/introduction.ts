import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

export const introductionStatements = defineStatements(
  { actors },
  {
    "ministers-met": {
      kind: "narrative",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["met", "to reaffirm"],
      rule: "purpose-tells-an-aim",
      note: {
        en: "“To reaffirm” tells why they met. It undertakes nothing by itself.",
        fr: "« To reaffirm » dit pourquoi les ministres se sont rencontrés. Cela n’engage à rien en soi.",
      },
      anchors: [
        {
          exact:
            "The Home Secretary met French Interior Minister Bernard Cazeneuve to reaffirm their joint commitment to tackle illegal migration.",
        },
      ],
    },
    "ministers-attended-meeting": {
      kind: "narrative",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["attended"],
      rule: "kind-narrative",
      anchors: [
        {
          exact:
            "Both Ministers attended a UK/France government meeting recently (Tuesday 28 July) on illegal migrants making the journey across the Mediterranean to get to Europe.",
        },
      ],
    },
    "ministers-discussed-agenda": {
      kind: "narrative",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["discussed"],
      rule: "kind-narrative",
      anchors: [
        {
          exact:
            "They discussed the European Agenda on Migration and wider diplomatic collaboration to resolve the migration challenge in the Mediterranean,",
        },
      ],
    },
    "mediterranean-contributes-to-calais": {
      kind: "context",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["is contributing to"],
      rule: "kind-context",
      anchors: [{ exact: "which is contributing to the situation in Calais and Coquelles." }],
    },
    "determination-to-enhance-cooperation": {
      kind: "commitment",
      holders: ["french-government", "uk-government"],
      holderBasis: "stated",
      cue: ["reaffirmed the determination", "to enhance"],
      rule: "kind-commitment",
      note: {
        en: "A close call: to be determined to act is less than to agree to it. It is read as an undertaking in tentative wording, said before.",
        fr: "Cas limite : se dire déterminé à agir engage moins que convenir d’agir. Nous y lisons un engagement formulé avec prudence, que le texte présente comme réaffirmé.",
      },
      anchors: [
        {
          exact:
            "France and the UK reaffirmed the determination of both countries to enhance practical co-operation ahead of the EU-Africa summit on migration in November,",
        },
      ],
    },
    "regret-at-loss-of-life": {
      kind: "position",
      holders: ["french-government", "uk-government"],
      holderBasis: "stated",
      cue: ["expressed their regret"],
      rule: "kind-position",
      anchors: [
        { exact: "expressed their regret at the recent loss of life amongst migrants trying to cross the Channel." },
      ],
    },
    "joint-action-will-include": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["will include"],
      rule: "will-by-a-named-actor",
      note: {
        en: "A close call: “will include” tells the content of an action, and the sentence names whose it is: “our countries”. The countries are those named in the sentence before.",
        fr: "Cas limite : « will include » annonce le contenu d’une action, et la phrase dit de qui vient cette action : « our countries » (nos pays). Ces pays sont ceux de la phrase précédente.",
      },
      anchors: [
        {
          exact:
            "The joint action between our countries will include work on development and diplomacy in source and transit countries, action against organised immigration crime and the need to ensure an effective returns programme for illegal migrants.",
        },
      ],
    },
  },
);
