import { defineCommitments } from "@entente/sdk";
import { actors } from "../actors.ts";
import { dates } from "../dates.ts";
import { instruments } from "../instruments.ts";
import { otherTexts } from "../other-texts.ts";
import { safetyAtSeaStatements } from "../statements/safety-at-sea.ts";
import { strands } from "../strands.ts";

export const safetyAtSeaCommitments = defineCommitments(
  { actors, strands, statements: safetyAtSeaStatements, dates, instruments: [instruments, otherTexts] },
  {
    "joint-watch-room": {
      title: { en: "Keep a joint watch room at Port Ulwick", fr: "Tenir une salle de veille commune à Port-Ulwick" },
      summary: {
        en: "A joint watch room is to be open by day and by night.",
        fr: "Une salle de veille commune doit être ouverte jour et nuit.",
      },
      statements: ["watch-room"],
      obligors: ["ardovia", "quellmar"],
      obligorBasis: "inferred",
      jointness: "joint",
      note: {
        en: "The sentence names nobody. “Joint” and the costs shared later lead to the two states.",
        fr: "La phrase ne nomme personne. « Joint » et le partage ultérieur des coûts mènent aux deux États.",
      },
      action: { en: "keep open", fr: "tenir ouverte" },
      object: { en: "a joint watch room at Port Ulwick", fr: "une salle de veille commune à Port-Ulwick" },
      strand: "safety-at-sea",
      strength: "firm",
      noveltyStated: "silent",
      noveltyChecked: {
        value: "unclear",
        earlier: [],
        note: {
          en: "The treaty of 1974 speaks of watch at sea; its annex, which may name a room, was not read.",
          fr: "Le traité de 1974 parle de veille en mer ; son annexe, qui cite peut-être une salle, n’a pas été lue.",
        },
      },
      phase: "unstated",
      horizon: "continuing",
      catalysts: [],
      verifiability: "verifiable",
      missingInformation: ["responsible-actor"],
      completionTest: [
        {
          id: "room-open",
          en: "A joint watch room was open at Port Ulwick.",
          fr: "Une salle de veille commune était ouverte à Port-Ulwick.",
        },
      ],
      mechanism: {
        type: "joint-unit",
        from: ["ardovia-coastguard", "quellmar-coastguard"],
        to: ["ardovia", "quellmar"],
        frequency: { en: "by day and by night", fr: "jour et nuit" },
      },
    },
    "liaison-officers": {
      title: { en: "Post liaison officers", fr: "Détacher des officiers de liaison" },
      summary: {
        en: "Each country is to post two officers with the coastguard of the other, by 1 September 2017.",
        fr: "Chaque pays doit détacher deux officiers auprès des garde-côtes de l’autre, au plus tard le 1er septembre 2017.",
      },
      statements: ["post-liaison-officers", "officers-take-up-posts"],
      obligors: ["ardovia", "quellmar"],
      obligorBasis: "inferred",
      jointness: "several",
      note: {
        en: "“Each country” is resolved from the two states in whose names the text speaks.",
        fr: "« Each country » (chaque pays) renvoie aux deux États au nom desquels le texte parle.",
      },
      action: { en: "post", fr: "détacher" },
      object: {
        en: "two liaison officers with the coastguard of the other",
        fr: "deux officiers de liaison auprès des garde-côtes de l’autre pays",
      },
      strand: "safety-at-sea",
      strength: "intermediate",
      noveltyStated: "silent",
      phase: "begin",
      horizon: "one-off",
      due: "posts-deadline",
      catalysts: ["numerical-target", "timeline"],
      verifiability: "verifiable",
      missingInformation: [],
      completionTest: [
        {
          id: "ardovian-officers-posted",
          en: "Two Ardovian officers took up their posts.",
          fr: "Deux officiers ardoviens ont pris leurs fonctions.",
        },
        {
          id: "quellmar-officers-posted",
          en: "Two officers of Quellmar took up their posts.",
          fr: "Deux officiers du Quellmar ont pris leurs fonctions.",
        },
      ],
      mechanism: { type: "liaison", from: ["liaison-officers"], to: ["ardovia-coastguard", "quellmar-coastguard"] },
    },
    "survey-of-wrecks": {
      title: { en: "Complete the survey of wrecks", fr: "Achever le relevé des épaves" },
      summary: {
        en: "Quellmar will complete a survey that was due by 31 March 2017, before the text was signed. It says so twice.",
        fr: "Le Quellmar achèvera un relevé attendu pour le 31 mars 2017, avant la signature du texte. Il le dit deux fois.",
      },
      statements: ["complete-the-survey", "word-on-the-survey"],
      obligors: ["quellmar"],
      obligorBasis: "stated",
      jointness: "unilateral",
      action: { en: "complete", fr: "achever" },
      object: { en: "the survey of wrecks", fr: "le relevé des épaves" },
      strand: "safety-at-sea",
      strength: "firm",
      noveltyStated: "restated",
      noveltyChecked: {
        value: "restated",
        earlier: ["ekeld-statement-2016"],
        note: {
          en: "The minister had announced the survey in October 2016. The opening was read.",
          fr: "Le ministre avait annoncé le relevé en octobre 2016. Le début a été lu.",
        },
      },
      phase: "finish",
      horizon: "one-off",
      due: "survey-deadline",
      catalysts: ["timeline"],
      verifiability: "verifiable",
      missingInformation: [],
      completionTest: [
        { id: "survey-completed", en: "The survey of wrecks was completed.", fr: "Le relevé des épaves a été achevé." },
      ],
    },
    "new-rescue-boat": {
      title: { en: "Think about a new rescue boat", fr: "Étudier l’achat d’un canot de sauvetage" },
      summary: {
        en: "Ardovia is thinking about a new rescue boat.",
        fr: "L’Ardovie songe à un nouveau canot de sauvetage.",
      },
      statements: ["thinking-of-a-boat"],
      obligors: ["ardovia"],
      obligorBasis: "stated",
      jointness: "unilateral",
      action: { en: "think about", fr: "songer à" },
      object: { en: "a new rescue boat", fr: "un nouveau canot de sauvetage" },
      strand: "safety-at-sea",
      strength: "tentative",
      noveltyStated: "new",
      phase: "unstated",
      horizon: "one-off",
      catalysts: ["numerical-target"],
      verifiability: "partly",
      missingInformation: ["deadline", "measure"],
      completionTest: [
        {
          id: "boat-decided-on",
          en: "Ardovia decided for or against a new rescue boat.",
          fr: "L’Ardovie a décidé d’acquérir ou non un nouveau canot de sauvetage.",
        },
      ],
    },
    "exchange-of-distress-calls": {
      title: { en: "Go on exchanging distress calls", fr: "Continuer d’échanger les appels de détresse" },
      summary: {
        en: "The two coastguards are to go on exchanging distress calls daily.",
        fr: "Les deux services de garde-côtes doivent continuer d’échanger chaque jour les appels de détresse.",
      },
      statements: ["go-on-with-the-exchange"],
      obligors: ["ardovia-coastguard", "quellmar-coastguard"],
      obligorBasis: "inferred",
      jointness: "joint",
      note: {
        en: "“They” are the coastguards of the sentence before.",
        fr: "« They » désigne les garde-côtes de la phrase précédente.",
      },
      action: { en: "exchange", fr: "échanger" },
      object: { en: "distress calls", fr: "les appels de détresse" },
      strand: "safety-at-sea",
      strength: "intermediate",
      noveltyStated: "restated",
      phase: "continue",
      horizon: "continuing",
      catalysts: [],
      verifiability: "partly",
      missingInformation: ["measure"],
      completionTest: [
        {
          id: "calls-exchanged",
          en: "The coastguards exchanged distress calls after the meeting.",
          fr: "Les garde-côtes ont échangé des appels de détresse après la rencontre.",
        },
      ],
      mechanism: {
        type: "operational-collaboration",
        from: ["ardovia-coastguard"],
        to: ["quellmar-coastguard"],
        frequency: { en: "daily", fr: "chaque jour" },
      },
    },
  },
);
