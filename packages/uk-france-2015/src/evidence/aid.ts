import { defineEvidence } from "@entente/sdk";
import { governmentSources } from "../sources/governments.ts";
import { internationalSources } from "../sources/international.ts";
import { parliamentSources } from "../sources/parliaments.ts";
import { pressAndOtherSources } from "../sources/press-and-others.ts";
import { known } from "./known.ts";

export const aidEvidence = defineEvidence(known, {
  "further-uk-aid-for-africa": {
    date: "2015-11-12",
    dateBasis: "stated",
    fact: {
      en: "The UK Prime Minister’s Office said that the UK would give a further £200 million of its own aid to Africa. This was announced at the Valletta summit.",
      fr: "Les services du Premier ministre britannique ont indiqué que le Royaume-Uni accorderait à l’Afrique 200 millions de livres supplémentaires d’aide bilatérale. L’annonce a été faite au sommet de La Valette.",
    },
    figures: [
      {
        value: 200_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "further bilateral aid to Africa", fr: "aide bilatérale supplémentaire à l’Afrique" },
      },
    ],
    source: governmentSources["downing-street-valletta"],
    speakers: ["uk-prime-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "uk-programmes-on-root-causes",
        shows: "nothing",
        note: {
          en: "It is a further sum, and not the £217 million of the statement. Nor does an announcement show that money was spent.",
          fr: "C’est une somme supplémentaire, non les 217 millions de livres du communiqué. Et une annonce ne montre pas que l’argent ait été dépensé.",
        },
      },
    ],
    origin: "uk-aid-announced-at-valletta",
  },
  "further-uk-aid-by-country": {
    date: "2015-11-11",
    dateBasis: "stated",
    fact: {
      en: "A press report that quotes UK government sources named three parts of that further £200 million. There was £125 million for Ethiopia, £13 million for jobs in Somalia and £5 million for the Sahel. The money was to run to 2020.",
      fr: "Un article de presse qui cite des sources du gouvernement britannique a évoqué trois parts de ces 200 millions de livres supplémentaires. Ce sont 125 millions pour l’Éthiopie, 13 millions pour l’emploi en Somalie et 5 millions pour le Sahel. Les fonds devaient courir jusqu’en 2020.",
    },
    figures: [
      {
        value: 125_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "for Ethiopia, to 2020", fr: "pour l’Éthiopie, jusqu’en 2020" },
      },
      {
        value: 13_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "for jobs in Somalia, to 2020", fr: "pour l’emploi en Somalie, jusqu’en 2020" },
      },
      {
        value: 5_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "for the Sahel, to 2020", fr: "pour le Sahel, jusqu’en 2020" },
      },
    ],
    source: pressAndOtherSources["aol-2015-11"],
    speakers: ["uk-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "uk-programmes-on-root-causes",
        shows: "nothing",
        note: {
          en: "These are parts of the further sum, and not of the £217 million of the statement.",
          fr: "Ce sont des parts de la somme supplémentaire, non des 217 millions de livres du communiqué.",
        },
      },
    ],
    origin: "uk-aid-announced-at-valletta",
  },
  "aid-commission-review": {
    date: "2017-03-10",
    dateBasis: "stated",
    fact: {
      en: "The Independent Commission for Aid Impact examines UK aid. It looked at aid on irregular migration through the central Mediterranean. In its view, this aid was still some way from an effect that could be measured. It found that some older programmes had been given a new label, as migration work.",
      fr: "L’Independent Commission for Aid Impact évalue l’aide britannique. Elle a examiné l’aide liée à la migration irrégulière par la Méditerranée centrale. Selon elle, il y avait encore du chemin à faire avant un effet mesurable. Elle a constaté que certains programmes plus anciens avaient changé d’étiquette : on les disait liés aux migrations.",
    },
    figures: [],
    source: pressAndOtherSources["icai-2017"],
    speakers: ["independent-commission-for-aid-impact"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "uk-programmes-on-root-causes",
        shows: "nothing",
        note: {
          en: "The review looks at a wider set of programmes. The part read does not single out those announced up to July 2015, nor the £217 million.",
          fr: "L’évaluation porte sur un ensemble plus large de programmes. La partie lue n’isole ni ceux annoncés jusqu’en juillet 2015, ni les 217 millions de livres.",
        },
      },
    ],
  },
  "response-to-aid-commission": {
    date: "2017-04-19",
    dateBasis: "stated",
    fact: {
      en: "The UK Government published its response to the review by the Independent Commission for Aid Impact.",
      fr: "Le gouvernement du Royaume-Uni a publié sa réponse à l’évaluation de l’Independent Commission for Aid Impact (commission britannique d’évaluation de l’aide).",
    },
    figures: [],
    source: governmentSources["icai-response-2017"],
    speakers: ["uk-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "uk-programmes-on-root-causes",
        shows: "nothing",
        note: {
          en: "That it answered shows nothing of the programmes.",
          fr: "Que le gouvernement ait répondu ne montre rien des programmes.",
        },
      },
    ],
  },
  "syria-aid-september-2015": {
    date: "2015-09-04",
    dateBasis: "stated",
    fact: {
      en: "The New Arab reported the UK Prime Minister as announcing another £100 million of aid for “the Syrian crisis”, £60 million of it for use inside Syria. It brought the UK’s total to more than £1 billion.",
      fr: "The New Arab a rapporté une annonce du Premier ministre britannique : 100 millions de livres d’aide de plus pour « the Syrian crisis » (la crise syrienne). Sur cette somme, 60 millions étaient destinés à l’intérieur de la Syrie. Le total britannique dépassait ainsi 1 milliard de livres.",
    },
    figures: [
      {
        value: 100_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "added on 4 September 2015", fr: "somme ajoutée le 4 septembre 2015" },
      },
      {
        value: 60_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "part of it for use inside Syria", fr: "part destinée à l’intérieur de la Syrie" },
      },
      {
        value: 1_000_000_000,
        currency: "GBP",
        qualifier: "more-than",
        counts: { en: "total of UK aid with that sum", fr: "total de l’aide britannique avec cette somme" },
      },
    ],
    source: pressAndOtherSources["new-arab-2015-09"],
    speakers: ["uk-prime-minister"],
    readInFull: false,
    bearsOn: [
      {
        statement: "syria-aid-will-help",
        shows: "nothing",
        note: {
          en: "It was announced after the statement. It is another £100 million. Which sum the passage means is not settled.",
          fr: "Annoncée après le communiqué, c’est une autre somme de 100 millions de livres. On ne sait pas de quelle somme parle le passage.",
        },
      },
    ],
  },
  "syria-aid-at-european-summit": {
    date: "2015-09-23",
    dateBasis: "stated",
    fact: {
      en: "The UK Government said that it would give a further £100 million. It was for people affected by the war in Syria. This took its total to £1.12 billion.",
      fr: "Le gouvernement du Royaume-Uni a annoncé 100 millions de livres supplémentaires pour les personnes touchées par la guerre en Syrie. Son total atteignait ainsi 1,12 milliard de livres.",
    },
    figures: [
      {
        value: 100_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "added on 23 September 2015", fr: "somme ajoutée le 23 septembre 2015" },
      },
      {
        value: 1_120_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "total of UK aid with that sum", fr: "total de l’aide britannique avec cette somme" },
      },
    ],
    source: governmentSources["syria-pledge-2015-09"],
    speakers: ["uk-government"],
    readInFull: false,
    bearsOn: [
      {
        statement: "syria-aid-will-help",
        shows: "nothing",
        note: {
          en: "It was announced after the statement. It is another £100 million.",
          fr: "Annoncée après le communiqué, c’est une autre somme de 100 millions de livres.",
        },
      },
    ],
    note: {
      en: "The title of the source speaks of £115 million. We record the £100 million for Syria only.",
      fr: "Le titre de la source parle de 115 millions de livres. Nous ne relevons que les 100 millions pour la Syrie.",
    },
  },
  "syria-aid-in-the-region": {
    date: "2015-12",
    dateBasis: "inferred",
    fact: {
      en: "A question was put to the UK Prime Minister in Parliament. The UK Government answered that it had so far set aside £559 million for the region around Syria. It was for refugees and for those who take them in: £304 million in Lebanon, £193 million in Jordan and the rest elsewhere.",
      fr: "Une question a été posée au Premier ministre britannique au Parlement. Le gouvernement du Royaume-Uni y a répondu qu’il avait déjà affecté 559 millions de livres à la région voisine de la Syrie. Ils étaient destinés aux réfugiés et à ceux qui les accueillent : 304 millions au Liban, 193 millions en Jordanie et le reste ailleurs.",
    },
    figures: [
      {
        value: 559_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "allocated so far in the region", fr: "affectés jusque-là dans la région" },
      },
      {
        value: 304_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "part of it in Lebanon", fr: "part affectée au Liban" },
      },
      {
        value: 193_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "part of it in Jordan", fr: "part affectée en Jordanie" },
      },
    ],
    source: parliamentSources["answer-18085"],
    speakers: ["uk-government"],
    readInFull: false,
    bearsOn: [
      {
        statement: "syria-aid-will-help",
        shows: "nothing",
        note: {
          en: "It is a total over several years. It does not show the £100 million of the statement.",
          fr: "C’est un total sur plusieurs années. Il ne fait pas apparaître les 100 millions de livres du communiqué.",
        },
      },
    ],
    note: {
      en: "The question was put to the Prime Minister, and the answer speaks of him in the third person. The part that we read does not name the department that answered.",
      fr: "La question a été posée au Premier ministre, et la réponse parle de lui à la troisième personne. La partie que nous avons lue ne nomme pas le ministère qui a répondu.",
    },
  },
  "uk-contribution-to-trust-fund": {
    date: "2015-11-12",
    dateBasis: "stated",
    fact: {
      en: "The UK Prime Minister’s Office said that the UK would give £2 million to the trust fund for Africa of the European Union (EU).",
      fr: "Les services du Premier ministre britannique ont indiqué que le Royaume-Uni verserait 2 millions de livres au fonds fiduciaire de l’Union européenne (UE) pour l’Afrique.",
    },
    figures: [
      {
        value: 2_000_000,
        currency: "GBP",
        qualifier: "exact",
        counts: { en: "UK contribution to the trust fund", fr: "contribution britannique au fonds" },
      },
    ],
    source: governmentSources["downing-street-valletta"],
    speakers: ["uk-prime-minister"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "push-for-eu-aid-programmes",
        shows: "nothing",
        note: {
          en: "To pay into a fund is not to ask for it, and nothing is said of France.",
          fr: "Contribuer à un fonds n’est pas le demander, et rien n’est dit de la France.",
        },
      },
    ],
    origin: "uk-contribution-to-trust-fund",
    note: {
      en: "A press report of the day before speaks of €3 million, or £2.1 million.",
      fr: "Un article de la veille parle de 3 millions d’euros, soit 2,1 millions de livres.",
    },
  },
  "uk-contribution-to-trust-fund-in-press": {
    date: "2015-11-11",
    dateBasis: "stated",
    fact: {
      en: "A press report that quotes UK government sources told of money for the trust fund for Africa set up by the European Commission. The UK would give €3 million (£2.1 million).",
      fr: "Un article de presse qui cite des sources du gouvernement britannique a parlé du fonds fiduciaire pour l’Afrique créé par la Commission européenne. La part du Royaume-Uni devait être de 3 millions d’euros (2,1 millions de livres).",
    },
    figures: [
      {
        value: 3_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: {
          en: "UK contribution to the trust fund, in euros",
          fr: "contribution britannique au fonds, en euros",
        },
      },
      {
        value: 2_100_000,
        currency: "GBP",
        qualifier: "exact",
        counts: {
          en: "the same contribution, in pounds",
          fr: "la même contribution, en livres",
        },
      },
    ],
    source: pressAndOtherSources["aol-2015-11"],
    speakers: ["uk-government"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "push-for-eu-aid-programmes",
        shows: "nothing",
        note: {
          en: "To pay into a fund is not to ask for it, and nothing is said of France.",
          fr: "Contribuer à un fonds n’est pas le demander, et rien n’est dit de la France.",
        },
      },
    ],
    origin: "uk-contribution-to-trust-fund",
  },
  "partnership-framework-proposed": {
    date: "2016-06-07",
    dateBasis: "stated",
    fact: {
      en: "The European Commission proposed a new Partnership Framework with countries outside the European Union (EU).",
      fr: "La Commission européenne a proposé un nouveau cadre de partenariat avec des pays extérieurs à l’Union européenne (UE).",
    },
    figures: [],
    source: internationalSources["com-2016-385"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "push-for-eu-aid-programmes",
        shows: "nothing",
        note: {
          en: "The part read does not say what the UK and France asked for.",
          fr: "La partie lue ne dit pas ce que le Royaume-Uni et la France ont demandé.",
        },
      },
      {
        statement: "eu-must-set-agenda",
        shows: "started",
        note: {
          en: "A proposal by the Commission is a step towards an agenda of the EU.",
          fr: "Une proposition de la Commission est un pas vers un programme de l’UE.",
        },
      },
    ],
  },
  "trust-fund-money-mobilised": {
    date: "2016-12-14",
    dateBasis: "stated",
    fact: {
      en: "The European Commission reported that €1 billion had been mobilised under the trust fund for Africa of the European Union (EU).",
      fr: "La Commission européenne a indiqué que 1 milliard d’euros avait été mobilisé dans le cadre du fonds fiduciaire de l’Union européenne (UE) pour l’Afrique.",
    },
    figures: [
      {
        value: 1_000_000_000,
        currency: "EUR",
        qualifier: "exact",
        counts: { en: "mobilised under the trust fund", fr: "mobilisés dans le cadre du fonds" },
      },
    ],
    source: internationalSources["com-2016-960"],
    speakers: ["european-commission"],
    readInFull: false,
    bearsOn: [
      {
        commitment: "push-for-eu-aid-programmes",
        shows: "nothing",
        note: {
          en: "That the EU used its fund does not show that the UK and France pushed for it.",
          fr: "Que l’UE ait utilisé son fonds ne montre pas que le Royaume-Uni et la France aient plaidé pour cela.",
        },
      },
    ],
  },
});
