import { defineEvidence } from "@entente/sdk";
import { sources } from "../sources.ts";
import { known } from "./known.ts";

export const cleanHarboursEvidence = defineEvidence(known, {
  "barges-at-work": {
    date: "2017-09-18",
    dateBasis: "stated",
    fact: {
      en: "The Ardovian ministry said that two barges had begun to clear nets from the Bay of Ovelle.",
      fr: "Le ministère ardovien a dit que deux barges avaient commencé à enlever des filets de la baie d’Ovelle.",
    },
    figures: [
      {
        value: 2,
        unit: { en: "barges", fr: "barges" },
        qualifier: "exact",
        counts: { en: "at work in the bay", fr: "à l’œuvre dans la baie" },
      },
    ],
    source: sources["ministry-barges"],
    speakers: ["ardovia-ministry"],
    readInFull: true,
    bearsOn: [{ commitment: "clear-lost-nets", shows: "started" }],
  },
  "nets-cleared": {
    date: "2018-10",
    dateBasis: "stated",
    fact: {
      en: "The Hesk Fisheries Council found no lost nets left in the Bay of Ovelle; almost 61 tonnes had been taken out.",
      fr: "Le Conseil des pêches de Hesk n’a plus trouvé de filets perdus dans la baie d’Ovelle ; près de 61 tonnes en avaient été retirées.",
    },
    figures: [
      {
        value: 61,
        unit: { en: "tonnes", fr: "tonnes" },
        qualifier: "almost",
        counts: { en: "nets taken out of the bay", fr: "filets retirés de la baie" },
      },
    ],
    source: sources["council-report-2018"],
    speakers: ["hesk-fisheries-council"],
    readInFull: true,
    bearsOn: [{ commitment: "clear-lost-nets", shows: "complete", meets: ["nets-cleared"] }],
  },
  "half-the-buoys": {
    date: "2018-06-19",
    dateBasis: "stated",
    fact: {
      en: "The Ardovian minister told parliament that 12 of the 24 buoys had been laid.",
      fr: "La ministre ardovienne a dit au parlement que 12 des 24 bouées étaient posées.",
    },
    figures: [
      {
        value: 12,
        unit: { en: "buoys", fr: "bouées" },
        qualifier: "exact",
        counts: { en: "laid by June 2018", fr: "posées en juin 2018" },
      },
    ],
    source: sources["answer-on-buoys"],
    speakers: ["ardovia-minister"],
    readInFull: true,
    bearsOn: [{ commitment: "mark-the-fairway", shows: "under-way" }],
  },
  "fairway-marked": {
    date: "2018-11-27",
    dateBasis: "stated",
    fact: {
      en: "The Ardovian ministry said that all 24 buoys were laid and that the light on Cape Tarrow was mended.",
      fr: "Le ministère ardovien a dit que les 24 bouées étaient posées et que le feu du cap Tarrow était réparé.",
    },
    figures: [],
    source: sources["ministry-fairway"],
    speakers: ["ardovia-ministry"],
    readInFull: true,
    bearsOn: [{ commitment: "mark-the-fairway", shows: "complete", meets: ["buoys-laid", "light-mended"] }],
  },
  "light-reported-dark": {
    date: "2018-12-09",
    dateBasis: "stated",
    fact: {
      en: "The pilots told their members that the light on Cape Tarrow was dark.",
      fr: "Les pilotes ont averti leurs membres que le feu du cap Tarrow était éteint.",
    },
    figures: [],
    source: sources["pilots-notice"],
    speakers: ["pilots-of-the-strait"],
    readInFull: true,
    bearsOn: [
      {
        commitment: "mark-the-fairway",
        shows: "nothing",
        note: {
          en: "A dark light shows neither that it was mended nor that it was not.",
          fr: "Un feu éteint ne montre ni qu’il a été réparé ni qu’il ne l’a pas été.",
        },
      },
    ],
  },
  "waste-taken-in": {
    date: "2018-01-01/2018-12-31",
    dateBasis: "inferred",
    fact: {
      en: "The company that runs Port Ulwick lists the taking in of waste, free of charge, for the year 2018.",
      fr: "La compagnie qui exploite Port-Ulwick indique la réception gratuite des déchets pour l’année 2018.",
    },
    figures: [],
    source: sources["company-waste"],
    speakers: ["ulwick-harbour-company"],
    readInFull: false,
    bearsOn: [{ commitment: "take-in-waste", shows: "under-way", meets: ["free-at-port-ulwick"] }],
    note: { en: "The page bears no day.", fr: "La page ne porte pas de date." },
  },
  "waste-under-the-act": {
    date: "2019-07-01",
    dateBasis: "stated",
    fact: {
      en: "Under an act of 2019, Sandrel began to take in waste free of charge.",
      fr: "En application d’une loi de 2019, Sandrel a commencé à recevoir gratuitement les déchets.",
    },
    figures: [],
    source: sources["port-office-waste"],
    speakers: ["sandrel-port-office"],
    readInFull: true,
    bearsOn: [{ commitment: "take-in-waste", shows: "under-way", meets: ["free-at-sandrel"] }],
    creditedTo: "harbour-waste-act-2019",
  },
  "ardovian-sum-paid": {
    date: "2017-05-13/2018-12-31",
    dateBasis: "stated",
    fact: {
      en: "The Audit Chamber found that Ardovia had paid EUR 3.6 million into the Harbour Fund.",
      fr: "La Chambre des comptes a constaté que l’Ardovie avait versé 3,6 millions d’euros au fonds des ports.",
    },
    figures: [
      {
        value: 3_600_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "paid by the end of 2018", fr: "versés à la fin de 2018" },
      },
    ],
    source: sources["audit-of-the-fund"],
    speakers: ["ardovia-audit-chamber"],
    readInFull: true,
    bearsOn: [{ commitment: "ardovia-pays-the-programme", shows: "complete", meets: ["ardovia-paid"] }],
  },
  // The same audit, in a record of its own: what differs on the mole must not make the payment look disputed.
  "mole-finished-later": {
    date: "2017-06",
    dateBasis: "stated",
    fact: {
      en: "The Audit Chamber found that the first half of the mole was finished in June 2017.",
      fr: "La Chambre des comptes a constaté que la première moitié de la digue avait été achevée en juin 2017.",
    },
    figures: [],
    source: sources["audit-of-the-fund"],
    speakers: ["ardovia-audit-chamber"],
    readInFull: true,
    bearsOn: [{ statement: "first-half-finished", shows: "complete" }],
  },
  "loan-received": {
    date: "2018-03-23",
    dateBasis: "stated",
    fact: {
      en: "The ministry of Quellmar said that it had received USD 2.5 million from Ardovia for the mole.",
      fr: "Le ministère du Quellmar a dit avoir reçu de l’Ardovie 2,5 millions de dollars pour la digue.",
    },
    figures: [
      {
        value: 2_500_000,
        currency: "USD",
        qualifier: "exact",
        counts: { en: "received for the mole", fr: "reçus pour la digue" },
      },
    ],
    source: sources["loan-page"],
    speakers: ["quellmar-ministry"],
    readInFull: true,
    bearsOn: [{ commitment: "loan-for-the-mole", shows: "complete", meets: ["loan-given"] }],
  },
  "fish-quay-not-begun": {
    date: "2019-05-02",
    dateBasis: "stated",
    fact: {
      en: "The port office of Sandrel said that work on the fish quay had not begun.",
      fr: "Le bureau du port de Sandrel a dit que les travaux du quai aux poissons n’avaient pas commencé.",
    },
    figures: [],
    source: sources["port-office-letter"],
    speakers: ["sandrel-port-office"],
    readInFull: true,
    bearsOn: [{ commitment: "lengthen-the-fish-quay", shows: "not-started" }],
  },
});
