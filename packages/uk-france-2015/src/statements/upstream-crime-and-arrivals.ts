import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

/** Sentences 6 to 21. */
export const crimeAndArrivalsStatements = defineStatements(
  { actors },
  {
    "mediterranean-tragic-reminder": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["is an unacceptable and tragic reminder"],
      rule: "kind-position",
      anchors: [
        {
          exact:
            "What has been happening in the Mediterranean in recent months is an unacceptable and tragic reminder of the huge risks migrants take when they attempt the perilous journey to reach Europe.",
        },
      ],
    },
    "eu-fully-engaged": {
      kind: "action-ongoing",
      holders: ["european-union"],
      holderBasis: "stated",
      cue: ["is fully engaged"],
      rule: "kind-action-ongoing",
      anchors: [
        {
          exact:
            "In this context, the EU is fully engaged on this important issue, addressing it at the level of the European Council in April and June 2015.",
        },
      ],
    },
    "playing-a-full-part-at-sea": {
      kind: "action-ongoing",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["are playing a full part"],
      rule: "kind-action-ongoing",
      anchors: [
        {
          exact:
            "The UK and France are playing a full part in dealing with the immediate situation to prevent further loss of life at sea.",
        },
      ],
    },
    "important-to-stabilise-countries": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["agree that it is important"],
      rule: "agree-that",
      note: {
        en: "To agree that something is important is a view. Nobody agrees to do it here.",
        fr: "Convenir qu’une chose est importante est une prise de position. Mais personne ne s’engage ici à la faire.",
      },
      anchors: [
        {
          exact:
            "Both countries agree that it is important to stabilise countries from which migrants are coming, and to target and stop the callous criminals who lie behind this vile trade in human beings.",
        },
      ],
    },
    "only-way-to-long-term-solution": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["Only by doing that can we find"],
      rule: "kind-position",
      anchors: [{ exact: "Only by doing that can we find a long-term solution to the problem." }],
    },
    "warning-until-we-do-this": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["Until we do this", "will continue to grow"],
      rule: "will-in-a-warning",
      anchors: [{ exact: "Until we do this, numbers will continue to grow," }],
    },
    "warning-criminals-will-get-richer": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["will get richer"],
      rule: "will-in-a-warning",
      anchors: [{ exact: "criminals will get richer" }],
    },
    "warning-confidence-will-be-undermined": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["will be undermined"],
      rule: "will-in-a-warning",
      anchors: [{ exact: "public confidence will be undermined." }],
    },
    "leading-role-in-pushing-for-action": {
      kind: "action-ongoing",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["are playing a leading role", "in pushing for"],
      rule: "kind-action-ongoing",
      anchors: [
        {
          exact:
            "To support this, the UK and France are playing a leading role in pushing for action through the EU and the UN to tackle the root causes of illegal immigration and the organised trafficking gangs behind it.",
        },
      ],
    },
    "considerable-progress-made": {
      kind: "action-completed",
      holders: [],
      holderBasis: "unclear",
      cue: ["has already been made"],
      rule: "passive-without-an-actor",
      note: {
        en: "The sentence does not say by whom progress was made.",
        fr: "La phrase ne dit pas par qui les progrès ont été accomplis.",
      },
      anchors: [
        {
          exact:
            "Considerable progress has already been made through better intelligence sharing and increased collaboration between law enforcement agencies.",
        },
      ],
    },
    "committed-to-pursue-crime-groups": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["are committed to"],
      rule: "kind-commitment",
      anchors: [
        {
          exact:
            "The UK and France are committed to working together to pursue and disrupt the organised crime groups profiting from the people smuggling trade in source and transit countries in North, East and West Africa.",
        },
      ],
    },
    "eu-mission-welcomed": {
      kind: "welcome",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      addressees: ["foreign-affairs-council"],
      cue: ["welcomed"],
      rule: "kind-welcome",
      anchors: [
        {
          exact:
            "Therefore, the UK and France welcomed the decision to launch the EU CSDP mission at the Foreign Affairs Council in June reinforcing the EU’s determination to combat smuggling of migrants.",
        },
      ],
    },
    "committed-to-enrich-intelligence": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["are committed to"],
      rule: "kind-commitment",
      anchors: [{ exact: "The UK and France are committed to enriching the intelligence picture," }],
    },
    "committed-to-develop-analysis": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["developing"],
      rule: "kind-commitment",
      note: {
        en: "A close call: “developing” may tell how the picture is enriched. It has a verb of its own under “are committed to”, and is read as a second act.",
        fr: "Cas limite : « developing » peut dire comment le renseignement est enrichi. Le verbe dépend de « are committed to » ; nous y lisons un second acte.",
      },
      anchors: [{ exact: "developing a shared strategic analysis of the problems." }],
    },
    "need-to-share-through-jot-mare": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["We need to ensure"],
      rule: "need-without-undertaking",
      anchors: [
        {
          exact:
            "We need to ensure that all possible information and intelligence, including from migrant debriefing, is shared across Europe though the JOT MARE analysis centre in Europol so that we can develop operational intelligence to target the criminals.",
        },
      ],
    },
    "both-posting-specialists": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["are both posting"],
      rule: "own-step-begun",
      note: {
        en: "A close call: “are both posting” may tell of an act under way or of one that is about to be done. Each country says it of its own act, so it is read as an undertaking.",
        fr: "Cas limite : « are both posting » peut désigner un acte en cours ou un acte imminent. Chaque pays parle de ce qu’il fait lui-même ; nous y lisons donc un engagement.",
      },
      anchors: [
        {
          exact:
            "To assist, the UK and France are both posting intelligence and law enforcement specialists in the analysis centre.",
        },
      ],
    },
    "supported-sicily-taskforce": {
      kind: "action-completed",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["have supported"],
      rule: "kind-action-completed",
      anchors: [
        {
          exact:
            "With Europol and EU partners, the UK and France have supported the establishment of the EU Regional Taskforce in Sicily,",
        },
      ],
    },
    "more-to-be-done-at-transit-points": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["there is still more to be done"],
      rule: "need-without-undertaking",
      anchors: [{ exact: "there is still more to be done across Europe at transit points." }],
    },
    "migrants-should-be-identified": {
      kind: "call",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["should be systematically identified"],
      rule: "kind-call",
      note: {
        en: "The sentence says what should be done and not by whom.",
        fr: "La phrase dit ce qui devrait être fait, mais non par qui.",
      },
      anchors: [
        {
          exact:
            "Following the “hotspot approach” put forward by the Commission, migrants should be systematically identified on arrival;",
        },
      ],
    },
    "return-should-be-enforced": {
      kind: "call",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["should be effectively enforced"],
      rule: "kind-call",
      note: {
        en: "The sentence says what should be done and not by whom.",
        fr: "La phrase dit ce qui devrait être fait, mais non par qui.",
      },
      anchors: [
        { exact: "for those that do not need international protection, return should be effectively enforced." },
      ],
    },
    "upstream-work-equally-important": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["is equally important"],
      rule: "need-without-undertaking",
      anchors: [{ exact: "Upstream work is equally important" }],
    },
    "plans-for-closer-engagement": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["have plans for"],
      rule: "kind-commitment",
      note: {
        en: "A close call: to have plans is less than to agree to act. It is read as an undertaking in tentative wording. “Our two countries” are the UK and France of the sentences before.",
        fr: "Cas limite : avoir des projets engage moins que convenir d’agir. Nous y lisons un engagement formulé avec prudence. « Our two countries » désigne le Royaume-Uni et la France des phrases précédentes.",
      },
      anchors: [
        {
          exact:
            "our two countries have plans for closer engagement with source countries, so we can support intelligence gathering and investigations at source.",
        },
      ],
    },
  },
);
