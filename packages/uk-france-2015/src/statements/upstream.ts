import { defineStatements } from "@entente/sdk";
import { actors } from "../actors.ts";

export const upstreamStatements = defineStatements(
  { actors },
  {
    "mediterranean-tragic-reminder": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
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
      holderBasis: "stated",
      cue: ["agree that it is important"],
      rule: "agree-that",
      note: {
        en: "To agree that something is important is a view. Nobody agrees to do it here.",
        fr: "Convenir qu’une chose est importante est une prise de position. Personne ne convient ici de la faire.",
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
      cue: ["Only by doing that can we find"],
      rule: "kind-position",
      anchors: [{ exact: "Only by doing that can we find a long-term solution to the problem." }],
    },
    "warning-until-we-do-this": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      cue: ["Until we do this", "will continue to grow"],
      rule: "will-in-a-warning",
      anchors: [
        {
          exact:
            "Until we do this, numbers will continue to grow, criminals will get richer and public confidence will be undermined.",
        },
      ],
    },
    "leading-role-in-pushing-for-action": {
      kind: "action-ongoing",
      holders: ["uk-government", "french-government"],
      holderBasis: "stated",
      cue: ["are playing a leading role"],
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
      anchors: [
        {
          exact:
            "The UK and France are committed to enriching the intelligence picture, developing a shared strategic analysis of the problems.",
        },
      ],
    },
    "need-to-share-through-jot-mare": {
      kind: "position",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
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
      rule: "own-act-continued",
      note: {
        en: "A close call: “are both posting” may tell of an act under way or of one that is about to be done. Each country says it of its own act, so it is read as an undertaking.",
        fr: "Cas limite : « are both posting » peut désigner un acte en cours ou un acte imminent. Chaque pays le dit de son propre acte ; nous y lisons donc un engagement.",
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
      cue: ["there is still more to be done"],
      rule: "need-without-undertaking",
      anchors: [{ exact: "there is still more to be done across Europe at transit points." }],
    },
    "migrants-should-be-identified": {
      kind: "call",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
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
      cue: ["is equally important"],
      rule: "need-without-undertaking",
      anchors: [{ exact: "Upstream work is equally important" }],
    },
    "plans-for-closer-engagement": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      cue: ["have plans for"],
      rule: "kind-commitment",
      note: {
        en: "A close call: to have plans is less than to agree to act. It is read as an undertaking in tentative wording. “Our two countries” are the UK and France of the sentences before.",
        fr: "Cas limite : avoir des projets engage moins que convenir d’agir. Nous y lisons un engagement de formulation prudente. « Our two countries » désigne le Royaume-Uni et la France des phrases précédentes.",
      },
      anchors: [
        {
          exact:
            "our two countries have plans for closer engagement with source countries, so we can support intelligence gathering and investigations at source.",
        },
      ],
    },
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
      cue: ["will be of utmost importance"],
      rule: "will-in-a-warning",
      anchors: [{ exact: "To reach these goals, the Valletta conference will be of utmost importance;" }],
    },
    "eu-must-set-agenda": {
      kind: "call",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
      cue: ["the EU must set"],
      rule: "kind-call",
      note: {
        en: "Both countries were members of the EU. The call is on the EU, and the words are read as theirs.",
        fr: "Les deux pays étaient membres de l’UE. L’appel s’adresse à l’UE, et nous attribuons ces mots aux deux pays.",
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
      holders: ["uk-government"],
      holderBasis: "inferred",
      cue: ["will help"],
      rule: "will-with-an-effect",
      note: {
        en: "A close call: “will help” tells the effect of the money, and the sentence does not say who gives it. The sum is recorded as money; the sentence alone undertakes no act.",
        fr: "Cas limite : « will help » annonce l’effet de la somme, et la phrase ne dit pas qui la verse. La somme est enregistrée ; la phrase seule n’engage à aucun acte.",
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
      cue: ["agreed to coordinate"],
      rule: "agree-to",
      anchors: [{ exact: "Both countries agreed to coordinate their efforts in this field" }],
    },
    "push-for-eu-aid": {
      kind: "commitment",
      holders: ["uk-government", "french-government"],
      holderBasis: "inferred",
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
