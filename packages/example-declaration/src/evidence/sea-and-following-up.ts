import { defineEvidence } from "@entente/sdk";
import { sources } from "../sources.ts";
import { known } from "./known.ts";

export const seaAndFollowingUpEvidence = defineEvidence(known, {
  "budget-of-march": {
    date: "2017-03-08",
    dateBasis: "stated",
    fact: {
      en: "In its budget speech Quellmar gave about USD 900,000 to clean harbours.",
      fr: "Dans son discours budgétaire, le Quellmar a prévu environ 900 000 dollars pour des ports propres.",
    },
    figures: [
      {
        value: 900_000,
        currency: "USD",
        qualifier: "approximately",
        counts: { en: "planned for clean harbours", fr: "prévus pour des ports propres" },
      },
    ],
    source: sources["budget-speech"],
    speakers: ["quellmar"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "quellmar-pays-the-programme",
        shows: "nothing",
        note: { en: "It came before the meeting.", fr: "C’était avant la rencontre." },
      },
    ],
  },
  "officers-arrived": {
    date: "2017-09-04",
    dateBasis: "stated",
    fact: {
      en: "The ministry of Quellmar said that its two officers and one Ardovian officer had taken up their posts.",
      fr: "Le ministère du Quellmar a dit que ses deux officiers et un officier ardovien avaient pris leurs fonctions.",
    },
    figures: [],
    source: sources["ministry-officers"],
    speakers: ["quellmar-ministry"],
    readInFull: true,
    bearsOn: [{ commitment: "liaison-officers", shows: "substantial", meets: ["quellmar-officers-posted"] }],
    origin: "release-on-officers",
  },
  "officers-in-the-courier": {
    date: "2017-09-04",
    dateBasis: "inferred",
    fact: {
      en: "A newspaper told what the ministry had said of the officers.",
      fr: "Un journal a rapporté ce que le ministère avait dit des officiers.",
    },
    figures: [],
    source: sources["courier-officers"],
    speakers: [],
    readInFull: false,
    bearsOn: [{ commitment: "liaison-officers", shows: "started" }],
    origin: "release-on-officers",
  },
  "mole-light-burns": {
    date: "2017-11-01",
    dateBasis: "stated",
    fact: {
      en: "A newspaper reported that the mole light at Sandrel burned again.",
      fr: "Un journal a rapporté que le feu de la digue de Sandrel s’était rallumé.",
    },
    figures: [],
    source: sources["courier-light"],
    speakers: [],
    readInFull: true,
    bearsOn: [{ statement: "light-to-burn-again", shows: "complete" }],
  },
  "survey-published": {
    date: "2018-02-12",
    dateBasis: "stated",
    fact: {
      en: "The ministry of Quellmar published the survey, with more than 310 wrecks.",
      fr: "Le ministère du Quellmar a publié le relevé, avec plus de 310 épaves.",
    },
    figures: [
      {
        value: 310,
        unit: { en: "wrecks", fr: "épaves" },
        qualifier: "more-than",
        counts: { en: "in the survey", fr: "dans le relevé" },
      },
    ],
    source: sources["survey-page"],
    speakers: ["quellmar-ministry"],
    readInFull: false,
    bearsOn: [{ commitment: "survey-of-wrecks", shows: "complete", meets: ["survey-completed"] }],
  },
  "herring-counted-in-2018": {
    date: "2018-04",
    dateBasis: "stated",
    fact: {
      en: "The Hesk Fisheries Council reported a joint count of herring in April 2018.",
      fr: "Le Conseil des pêches de Hesk a fait état d’un comptage commun des harengs en avril 2018.",
    },
    figures: [],
    source: sources["council-report-2018"],
    speakers: ["hesk-fisheries-council"],
    readInFull: true,
    bearsOn: [
      { commitment: "count-herring-together", shows: "under-way", meets: ["counted-each-year"] },
      { commitment: "keep-the-count-open", shows: "under-way", meets: ["count-published"] },
    ],
  },
  "review-held": {
    date: "2019-06-13",
    dateBasis: "stated",
    fact: {
      en: "The two ministries said in one text that they had reviewed the declaration.",
      fr: "Les deux ministères ont dit dans un même texte qu’ils avaient réexaminé la déclaration.",
    },
    figures: [],
    source: sources["joint-review"],
    speakers: ["ardovia-ministry", "quellmar-ministry"],
    readInFull: true,
    bearsOn: [{ commitment: "review-of-the-declaration", shows: "complete", meets: ["review-held"] }],
  },
  "new-limit-agreed": {
    date: "2020-02-14",
    dateBasis: "stated",
    fact: {
      en: "The Hesk Herring Agreement set a limit of 7,500 tonnes a year in place of earlier ones.",
      fr: "L’accord de Hesk sur le hareng a fixé une limite de 7 500 tonnes par an à la place des précédentes.",
    },
    figures: [
      {
        value: 7_500,
        unit: { en: "tonnes", fr: "tonnes" },
        qualifier: "up-to",
        counts: { en: "herring to be caught in a year", fr: "harengs à pêcher en un an" },
      },
    ],
    source: sources["herring-agreement"],
    speakers: ["hesk-fisheries-council"],
    readInFull: true,
    bearsOn: [
      { commitment: "limit-the-herring-catch", shows: "superseded", supersededBy: "hesk-herring-agreement-2020" },
    ],
  },
  "third-of-the-bank-closed": {
    date: "2020-05-01",
    dateBasis: "stated",
    fact: {
      en: "Under the agreement of 2020, a third of the bank was closed to trawling.",
      fr: "En application de l’accord de 2020, un tiers du banc a été fermé au chalutage.",
    },
    figures: [],
    source: sources["closed-areas"],
    speakers: ["hesk-fisheries-council"],
    readInFull: true,
    bearsOn: [
      {
        commitment: "close-a-third-of-the-bank",
        shows: "substantial",
        meets: ["ardovia-closed-its-third"],
        note: {
          en: "One third was closed in all; the words speak of one for each state.",
          fr: "Un tiers a été fermé en tout ; le texte parle d’un tiers par État.",
        },
      },
    ],
    creditedTo: "hesk-herring-agreement-2020",
  },
});
