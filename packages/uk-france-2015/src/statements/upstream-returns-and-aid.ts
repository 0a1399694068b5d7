import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

/** Sentences 22 to 31. */
export const returnsAndAidStatements = defineStatements(
  { actors },
  {
    "vital-to-deal-with-continuous-migration": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["agree it is vital"],
      rule: "agree-that",
      anchors: [
        {
          exact:
            "The UK and France agree it is vital we deal with the continuous migration of people from countries of origin.",
        },
      ],
    },
    "agreed-to-work-together-on-returns": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["have agreed to"],
      rule: "agree-to",
      anchors: [
        {
          exact:
            "Both countries have agreed to work together on returning migrants to their countries of origin, particularly in West Africa.",
        },
      ],
    },
    "niger-centre-expected": {
      kind: "expectation",
      holders: [],
      holderBasis: "unclear",
      cue: ["is expected to open"],
      rule: "kind-expectation",
      note: {
        en: "The sentence does not say who expects it, and nobody undertakes it.",
        fr: "La phrase ne dit pas qui attend cette ouverture, et personne ne s’y engage.",
      },
      anchors: [
        {
          exact:
            "In Niger, a support centre for migrants is expected to open by the end of the year under the auspices of the International Organization for Migration.",
        },
      ],
    },
    "valletta-of-utmost-importance": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      cue: ["will be of utmost importance"],
      rule: "will-in-a-warning",
      anchors: [{ exact: "To reach these goals, the Valletta conference will be of utmost importance;" }],
    },
    "eu-must-set-agenda": {
      kind: "call",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "parties-speak",
      addressees: ["european-union"],
      cue: ["the EU must set"],
      rule: "kind-call",
      note: {
        en: "Both countries were members of the EU. The call is on the EU, and the words are read as theirs.",
        fr: "Les deux pays étaient alors membres de l’Union européenne (UE). L’appel s’adresse à l’UE, et nous attribuons ces mots aux deux pays.",
      },
      anchors: [
        {
          exact:
            "the EU must set an ambitious and concrete agenda combining development issues, capacity building and an improvement in the short term of the cooperation of these countries in the field of readmission.",
        },
      ],
    },
    "uk-announced-programmes": {
      kind: "commitment",
      holders: ["uk-government"],
      holderBasis: "stated",
      cue: ["has announced"],
      rule: "decided-not-yet-done",
      anchors: [
        {
          exact:
            "The UK Government has announced a new range of programmes to address the root causes of the migrant crisis.",
        },
      ],
    },
    "programmes-include-africa-aid": {
      kind: "commitment",
      holders: ["uk-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["This includes"],
      rule: "decided-not-yet-done",
      note: {
        en: "“This” is the range of programmes of the sentence before; the UK Government is named there.",
        fr: "« This » désigne les programmes de la phrase précédente, où le gouvernement du Royaume-Uni est nommé.",
      },
      anchors: [
        {
          exact:
            "This includes aid initiatives totalling £217 million in Africa, to help approximately 2.5 million refugees and vulnerable people in the countries that the majority of migrants are travelling from or through.",
        },
      ],
    },
    "syria-aid-will-help": {
      kind: "expectation",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["will help"],
      rule: "will-with-an-effect",
      note: {
        en: "A close call: “will help” tells the effect of the money, and the sentence does not say who gives it. The sum is recorded as money; the sentence alone undertakes no act.",
        fr: "Cas limite : « will help » annonce l’effet de la somme, et la phrase ne dit pas qui la verse. Nous relevons la somme, mais la phrase seule n’engage à rien.",
      },
      anchors: [
        { exact: "An additional £100 million in aid will help those displaced as a result of the Syria crisis." },
      ],
    },
    "france-contributes-development-assistance": {
      kind: "action-ongoing",
      holders: ["french-government"],
      holderBasis: "stated",
      cue: ["contributes to"],
      rule: "kind-action-ongoing",
      anchors: [
        {
          exact:
            "With more than €3 billion a year in development assistance to Africa, France contributes to addressing the root causes of migration.",
        },
      ],
    },
    "west-africa-receives-the-most": {
      kind: "context",
      holders: ["home-office"],
      holderBasis: "inferred",
      holderInferredFrom: "publisher-narrates",
      cue: ["are among those countries who receive the most"],
      rule: "kind-context",
      anchors: [
        {
          exact:
            "Countries of origin and transit in West Africa are among those countries who receive the most, including to reinforce their capacities and to help them with the management of migration and refugees.",
        },
      ],
    },
    "agreed-to-coordinate-efforts": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["agreed to coordinate"],
      rule: "agree-to",
      anchors: [{ exact: "Both countries agreed to coordinate their efforts in this field" }],
    },
    "push-for-eu-aid": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      holderInferredFrom: "named-elsewhere",
      cue: ["push for"],
      rule: "agree-to",
      note: {
        en: "A second act of the same sentence: the countries “agreed to … push for” it.",
        fr: "Second acte de la même phrase : les pays « agreed to … push for » (sont convenus de plaider pour) ces programmes.",
      },
      anchors: [
        {
          exact:
            "push for ambitious EU aid programmes to develop the skills and improve the lives of those in source countries, aiming to improve standards of living and reduce drivers for migration.",
        },
      ],
    },
  },
);
