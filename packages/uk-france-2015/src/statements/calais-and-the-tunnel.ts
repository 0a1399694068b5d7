import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

export const calaisStatements = defineStatements(
  { actors },
  {
    "continue-to-implement-2014-declaration": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["continue to work together on implementing"],
      rule: "own-act-continued",
      anchors: [
        {
          exact:
            "The UK and France continue to work together on implementing the Joint Declaration of September 2014, which included £12 million financed by the United Kingdom, to address the current migrant situation in Nord Pas de Calais,",
        },
      ],
    },
    "further-sum-for-waiting-area": {
      kind: "commitment",
      holders: ["uk-government"],
      holderBasis: "inferred",
      holderInferredFrom: "acts-for",
      cue: ["announced by the Home Secretary"],
      rule: "decided-not-yet-done",
      note: {
        en: "The words name who announced the sum and not who pays it. It is read as the UK Government’s, for which the Home Secretary spoke.",
        fr: "Le texte dit qui a annoncé la somme, non qui la verse. Nous l’attribuons au gouvernement du Royaume-Uni, au nom duquel l’annonce a été faite.",
      },
      anchors: [
        {
          exact:
            "a further £1.4 million (2m Euros) towards the secure waiting area for lorries at Calais (announced by the Home Secretary on 14 July).",
        },
      ],
    },
    "agreed-to-fund-coquelles": {
      kind: "commitment",
      holders: ["uk-government"],
      holderBasis: "stated",
      cue: ["has agreed to"],
      rule: "agree-to",
      anchors: [
        {
          exact:
            "As the Home Secretary described in the UK Parliament on 14 July, it was also confirmed recently\u00a0that the UK has agreed to additional funding of up to £7 million towards increasing security at the Channel Tunnel railhead at Coquelles.",
        },
      ],
    },
    "police-reinforcements-deployed": {
      kind: "action-completed",
      holders: ["french-government"],
      holderBasis: "stated",
      cue: ["has deployed"],
      rule: "kind-action-completed",
      anchors: [
        {
          exact:
            "The French government has deployed significant police reinforcements in Calais to maintain law and order and ensure the security of goods and people.",
        },
      ],
    },
    "active-humanitarian-programme": {
      kind: "action-ongoing",
      holders: ["french-government"],
      holderBasis: "stated",
      cue: ["has an active programme"],
      rule: "kind-action-ongoing",
      anchors: [
        {
          exact:
            "In addition, France has an active programme of humanitarian support for migrants aiming especially at encouraging their access to international protection.",
        },
      ],
    },
    "contributing-humanitarian-costs": {
      kind: "action-ongoing",
      holders: ["french-government"],
      holderBasis: "stated",
      cue: ["is already contributing"],
      rule: "kind-action-ongoing",
      anchors: [
        {
          exact:
            "France is already contributing 10 million Euros a year to cover the costs of humanitarian support for migrants in Calais,",
        },
      ],
    },
    "additional-money-expected": {
      kind: "expectation",
      holders: ["french-government"],
      holderBasis: "stated",
      cue: ["expects that", "will need to be spent"],
      rule: "kind-expectation",
      note: {
        en: "France expects that money will need to be spent. It does not say by whom, and undertakes nothing.",
        fr: "La France s’attend à ce qu’il faille dépenser de l’argent. Elle ne dit pas qui le dépensera et ne s’engage à rien.",
      },
      anchors: [
        {
          exact:
            "expects that significant additional money will need to be spent in achieving the conditions that are needed.",
        },
      ],
    },
    "agree-to-strengthen-cooperation": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["agree to strengthen"],
      rule: "agree-to",
      anchors: [
        {
          exact:
            "Both sides agree to strengthen cooperation in identifying and providing help for victims of human trafficking and prosecuting smugglers involved in this.",
        },
      ],
    },
    "intend-to-continue-campaigns": {
      kind: "commitment",
      holders: ["french-government", "uk-government"],
      holderBasis: "stated",
      cue: ["intend to continue"],
      rule: "kind-commitment",
      anchors: [
        {
          exact:
            "France and the UK intend to continue their communication campaigns in order to inform migrants about possibilities of seeking asylum in France and the realities of life for illegal migrants in the UK.",
        },
      ],
    },
    "site-work-has-started": {
      kind: "action-ongoing",
      holders: [],
      holderBasis: "unclear",
      cue: ["has already started"],
      rule: "kind-action-ongoing",
      note: {
        en: "The sentence does not say who does the work, nor which site is meant. The next two sentences speak of train platforms and of the Channel Tunnel.",
        fr: "La phrase ne dit ni qui fait les travaux ni de quel site il s’agit ; les deux phrases suivantes évoquent des quais et le tunnel sous la Manche.",
      },
      anchors: [
        {
          exact:
            "This work to improve security at the site has already started with deployment of the security fences used at the NATO summit – and permanent fencing too.",
        },
      ],
    },
    "fencing-will-protect-platforms": {
      kind: "expectation",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["will protect"],
      rule: "will-with-an-effect",
      anchors: [
        {
          exact:
            "This will protect the train platforms where migrants are attempting to board waiting and slow moving trains destined for the UK.",
        },
      ],
    },
    "first-fencing-will-be-completed": {
      kind: "commitment",
      holders: ["uk-government"],
      holderBasis: "stated",
      cue: ["will be completed"],
      rule: "will-by-a-named-actor",
      note: {
        en: "A close call: the sentence is passive, and it names whose contribution it is: the UK’s. Who puts up the fence is not said.",
        fr: "Cas limite : la phrase est au passif, mais elle dit que la contribution est celle du Royaume-Uni. Elle ne dit pas qui pose les clôtures.",
      },
      anchors: [
        {
          exact: "And the first UK contribution of extra fencing at the Channel Tunnel will be completed this week.",
        },
      ],
    },
    "announcement-welcomed": {
      kind: "welcome",
      holders: ["french-interior-minister"],
      holderBasis: "stated",
      addressees: ["home-secretary"],
      cue: ["welcomed"],
      rule: "kind-welcome",
      anchors: [{ exact: "The French Interior Minister welcomed the Home Secretary’s recent announcement" }],
    },
    "uk-will-support-port": {
      kind: "commitment",
      holders: ["uk-government"],
      holderBasis: "stated",
      cue: ["will support"],
      rule: "will-by-a-named-actor",
      anchors: [
        {
          exact:
            "the UK Government will support the Port of Calais to create a secure waiting area for UK-bound lorries within the Port.",
        },
      ],
    },
    "waiting-area-being-progressed": {
      kind: "action-ongoing",
      holders: [],
      holderBasis: "unclear",
      cue: ["is being progressed"],
      rule: "kind-action-ongoing",
      note: {
        en: "The sentence does not say by whom.",
        fr: "La phrase ne dit pas qui fait avancer ce projet.",
      },
      anchors: [{ exact: "The new secure waiting area is being progressed" }],
    },
    "agreement-with-port": {
      kind: "commitment",
      holders: [],
      holderBasis: "unclear",
      cue: ["have reached an agreement", "to provide"],
      rule: "decided-not-yet-done",
      note: {
        en: "A close call: an agreement reached is a past act; the secure waiting it provides for was still to come. “We” is not explained.",
        fr: "Cas limite : l’accord conclu est un acte passé ; l’attente sécurisée qu’il prévoit restait à venir. Le texte ne dit pas qui « We » désigne.",
      },
      anchors: [
        {
          exact:
            "we have reached an agreement with the Port to provide secure waiting for a number of lorries with immediate effect.",
        },
      ],
    },
    "waiting-area-will-enable-230-vehicles": {
      kind: "expectation",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["will enable"],
      rule: "will-with-an-effect",
      anchors: [
        {
          exact:
            "The secure waiting area, coupled with the additional fencing at Calais port, will enable 230 vehicles to wait safely when queues occur.",
        },
      ],
    },
    "ministers-discussed-law-enforcement": {
      kind: "narrative",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["discussed"],
      rule: "kind-narrative",
      anchors: [
        {
          exact:
            "The two Ministers also discussed the continuing law enforcement focus in the Calais region, to prevent illegal migration and avoid further loss of life on the railway line.",
        },
      ],
    },
    "pleased-with-progress": {
      kind: "position",
      holders: ["home-secretary", "french-interior-minister"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["are particularly pleased"],
      rule: "kind-position",
      note: {
        en: "The progress is that of their own meeting, so it is a view and not a welcome of somebody else’s step.",
        fr: "Il s’agit des progrès faits lors de la rencontre des ministres eux-mêmes. C’est donc une prise de position, et non un accueil favorable réservé à la démarche de quelqu’un d’autre.",
      },
      anchors: [
        { exact: "The two Ministers are particularly pleased with the progress achieved in the recent meeting" },
      ],
    },
    "expecting-regular-reports": {
      kind: "follow-up",
      holders: ["home-secretary", "french-interior-minister"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["will be expecting regular reports"],
      rule: "kind-follow-up",
      note: {
        en: "A close call: the ministers say that they expect reports. The officials who are to write them undertake nothing here.",
        fr: "Cas limite : les ministres disent attendre des comptes rendus ; les fonctionnaires qui doivent les remettre ne s’engagent à rien ici.",
      },
      anchors: [
        {
          exact:
            "will be expecting regular reports from officials on taking forward the different strands of work agreed.",
        },
      ],
    },
    "further-dialogue-in-paris": {
      kind: "follow-up",
      holders: ["home-secretary", "french-interior-minister"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["agreed that there should be"],
      rule: "agree-that-there-should-be",
      note: {
        en: "“They” are the two Ministers of the sentence before.",
        fr: "« They » désigne les deux ministres de la phrase précédente.",
      },
      anchors: [
        {
          exact:
            "They agreed that there should be a further UK/France government dialogue in Paris before the end of the year,",
        },
      ],
    },
    "daily-operational-collaboration": {
      kind: "follow-up",
      holders: ["home-secretary", "french-interior-minister"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["alongside continuing"],
      rule: "kind-follow-up",
      note: {
        en: "“They” are the two Ministers of the sentence before.",
        fr: "« They » désigne les deux ministres de la phrase précédente.",
      },
      anchors: [{ exact: "alongside continuing daily operational collaboration." }],
    },
  },
);
