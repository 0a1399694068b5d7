import { definePlaces } from "@entente/sdk";

/** The places that the text names, with every mention. Points are from general knowledge, to two decimals. */
export const places = definePlaces({
  europe: {
    name: {
      en: "Europe",
      fr: "Europe",
    },
    roles: ["destination"],
    anchors: [
      {
        exact: "Europe",
        prefix: "to ",
      },
      {
        exact: "Europe",
        prefix: "reach ",
      },
      {
        exact: "Europe",
        suffix: " though",
      },
      {
        exact: "Europe",
        suffix: " at",
      },
    ],
  },
  "united-kingdom": {
    name: {
      en: "United Kingdom",
      fr: "Royaume-Uni",
    },
    roles: ["destination"],
    country: "GB",
    within: "europe",
    point: {
      latitude: 54,
      longitude: -2,
      marks: "middle",
    },
    note: {
      en: "Only where the text names the country as a place.",
      fr: "Uniquement lorsque le texte nomme le pays en tant que lieu.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q145",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "UK",
        suffix: ".\n\nThis",
      },
      {
        exact: "UK",
        suffix: ". And",
      },
      {
        exact: "UK",
        suffix: "-bound",
      },
    ],
  },
  france: {
    name: {
      en: "France",
      fr: "France",
    },
    roles: ["destination"],
    country: "FR",
    within: "europe",
    point: {
      latitude: 46.6,
      longitude: 2.4,
      marks: "middle",
    },
    note: {
      en: "Only where the text names the country as a place.",
      fr: "Uniquement lorsque le texte nomme le pays en tant que lieu.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q142",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "France",
        prefix: "in ",
      },
    ],
  },
  "nord-pas-de-calais": {
    name: {
      en: "Nord-Pas-de-Calais",
      fr: "Nord-Pas-de-Calais",
    },
    roles: ["site"],
    country: "FR",
    within: "france",
    point: {
      latitude: 50.5,
      longitude: 2.7,
      marks: "middle",
    },
    note: {
      en: "The French region around Calais and Lille in 2015.",
      fr: "La région française qui, en 2015, comprenait Calais et Lille.",
    },
    anchors: [
      {
        exact: "Nord Pas de Calais",
      },
    ],
  },
  calais: {
    name: {
      en: "Calais",
      fr: "Calais",
    },
    roles: ["site"],
    country: "FR",
    within: "nord-pas-de-calais",
    point: {
      latitude: 50.95,
      longitude: 1.85,
      marks: "spot",
    },
    anchors: [
      {
        exact: "Calais",
        prefix: "in ",
        suffix: " and",
      },
      {
        exact: "Calais",
        suffix: " (announced",
      },
      {
        exact: "Calais",
        prefix: "in ",
        suffix: " to",
      },
      {
        exact: "Calais",
        suffix: ", and",
      },
      {
        exact: "Calais region",
      },
    ],
  },
  "port-of-calais": {
    name: {
      en: "Port of Calais",
      fr: "port de Calais",
    },
    roles: ["site"],
    country: "FR",
    within: "calais",
    point: {
      latitude: 50.97,
      longitude: 1.87,
      marks: "spot",
    },
    anchors: [
      {
        exact: "Port of Calais",
        suffix: " and",
      },
      {
        exact: "Port",
        suffix: ".",
      },
      {
        exact: "Calais port",
      },
    ],
  },
  "secure-waiting-area": {
    name: {
      en: "secure waiting area for lorries",
      fr: "zone d’attente sécurisée pour les poids lourds",
    },
    roles: ["site"],
    country: "FR",
    within: "port-of-calais",
    note: {
      en: "The text places it at Calais and within the Port, and not more exactly.",
      fr: "Le texte la situe à Calais, dans le port, sans plus de précision.",
    },
    anchors: [
      {
        exact: "secure waiting area for lorries",
      },
      {
        exact: "secure waiting area for UK-bound lorries",
      },
      {
        exact: "new secure waiting area",
      },
      {
        exact: "secure waiting area",
        suffix: ",",
      },
    ],
  },
  coquelles: {
    name: {
      en: "Coquelles",
      fr: "Coquelles",
    },
    roles: ["site"],
    country: "FR",
    within: "nord-pas-de-calais",
    point: {
      latitude: 50.93,
      longitude: 1.8,
      marks: "spot",
    },
    anchors: [
      {
        exact: "Coquelles",
        prefix: "and ",
      },
      {
        exact: "Coquelles",
        prefix: "at ",
      },
    ],
  },
  "channel-tunnel": {
    name: {
      en: "Channel Tunnel",
      fr: "tunnel sous la Manche",
    },
    roles: ["site"],
    point: {
      latitude: 51.01,
      longitude: 1.5,
      marks: "middle",
    },
    anchors: [
      {
        exact: "Channel Tunnel",
        suffix: "\n\nThe",
      },
      {
        exact: "Channel Tunnel",
        suffix: " will",
      },
    ],
  },
  "tunnel-railhead": {
    name: {
      en: "Channel Tunnel railhead at Coquelles",
      fr: "terminal ferroviaire du tunnel sous la Manche à Coquelles",
    },
    roles: ["site"],
    country: "FR",
    within: "coquelles",
    anchors: [
      {
        exact: "Channel Tunnel railhead",
      },
    ],
  },
  "english-channel": {
    name: {
      en: "English Channel",
      fr: "Manche",
    },
    roles: ["transit"],
    point: {
      latitude: 50.2,
      longitude: -0.5,
      marks: "middle",
    },
    note: {
      en: "“The Channel” in the text.",
      fr: "« The Channel » dans le texte.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q34640",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Channel",
        suffix: ".",
      },
      {
        exact: "Channel",
        prefix: "collaboration.\n\n\n",
      },
    ],
  },
  mediterranean: {
    name: {
      en: "Mediterranean Sea",
      fr: "mer Méditerranée",
    },
    roles: ["transit"],
    point: {
      latitude: 35,
      longitude: 18,
      marks: "middle",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q4918",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Mediterranean",
        suffix: " to",
      },
      {
        exact: "Mediterranean",
        suffix: ",",
      },
      {
        exact: "Mediterranean",
        suffix: " in",
      },
    ],
  },
  sicily: {
    name: {
      en: "Sicily",
      fr: "Sicile",
    },
    roles: ["site"],
    country: "IT",
    within: "europe",
    point: {
      latitude: 37.6,
      longitude: 14.15,
      marks: "middle",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q1460",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Sicily",
      },
    ],
  },
  valletta: {
    name: {
      en: "Valletta",
      fr: "La Valette",
    },
    roles: ["venue"],
    country: "MT",
    within: "europe",
    point: {
      latitude: 35.9,
      longitude: 14.51,
      marks: "spot",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q23800",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Valletta",
      },
    ],
  },
  paris: {
    name: {
      en: "Paris",
      fr: "Paris",
    },
    roles: ["venue"],
    country: "FR",
    within: "france",
    point: {
      latitude: 48.86,
      longitude: 2.35,
      marks: "spot",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q90",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Paris",
      },
    ],
  },
  africa: {
    name: {
      en: "Africa",
      fr: "Afrique",
    },
    roles: ["source", "transit"],
    anchors: [
      {
        exact: "Africa",
        prefix: "in ",
      },
      {
        exact: "Africa",
        prefix: "to ",
      },
    ],
  },
  "north-africa": {
    name: {
      en: "North Africa",
      fr: "Afrique du Nord",
    },
    roles: ["source", "transit"],
    within: "africa",
    anchors: [
      {
        exact: "North, East and West Africa",
      },
    ],
  },
  "east-africa": {
    name: {
      en: "East Africa",
      fr: "Afrique de l’Est",
    },
    roles: ["source", "transit"],
    within: "africa",
    anchors: [
      {
        exact: "East and West Africa",
      },
    ],
  },
  "west-africa": {
    name: {
      en: "West Africa",
      fr: "Afrique de l’Ouest",
    },
    roles: ["source", "transit"],
    within: "africa",
    anchors: [
      {
        exact: "West Africa",
        suffix: ".\n\nTherefore,",
      },
      {
        exact: "West Africa",
        suffix: ". In",
      },
      {
        exact: "West Africa",
        suffix: " are",
      },
    ],
  },
  niger: {
    name: {
      en: "Niger",
      fr: "Niger",
    },
    roles: ["site"],
    country: "NE",
    within: "africa",
    point: {
      latitude: 17.6,
      longitude: 8.1,
      marks: "middle",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q1032",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Niger",
      },
    ],
  },
  "niger-support-centre": {
    name: {
      en: "support centre for migrants in Niger",
      fr: "centre d’aide aux migrants au Niger",
    },
    roles: ["site"],
    country: "NE",
    within: "niger",
    note: {
      en: "Where in Niger is not said.",
      fr: "Le texte ne précise pas l’endroit au Niger.",
    },
    anchors: [
      {
        exact: "support centre for migrants",
      },
    ],
  },
  syria: {
    name: {
      en: "Syria",
      fr: "Syrie",
    },
    roles: ["source"],
    country: "SY",
    point: {
      latitude: 35,
      longitude: 38,
      marks: "middle",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q858",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Syria",
      },
    ],
  },
  "source-countries": {
    name: {
      en: "countries from which people come",
      fr: "pays d’où viennent les personnes",
    },
    roles: ["source"],
    note: {
      en: "“Source countries”, “countries of origin” and like words in the text, which does not list them.",
      fr: "« Source countries », « countries of origin » et expressions semblables dans le texte, qui n’en donne pas la liste.",
    },
    anchors: [
      {
        exact: "source and transit countries",
        suffix: ",",
      },
      {
        exact: "source and transit countries",
        suffix: " in",
      },
      {
        exact: "countries from which migrants are coming",
      },
      {
        exact: "source countries",
        prefix: "with ",
      },
      {
        exact: "countries of origin",
        suffix: ".",
      },
      {
        exact: "countries of origin",
        suffix: ",",
      },
      {
        exact: "Countries of origin and transit",
      },
      {
        exact: "source countries",
        prefix: "in ",
      },
      {
        exact: "countries that the majority of migrants are travelling from or through",
      },
    ],
  },
  "transit-countries": {
    name: {
      en: "countries that people travel through",
      fr: "pays que traversent les personnes",
    },
    roles: ["transit"],
    note: {
      en: "“Transit countries” and like words in the text, which does not list them.",
      fr: "« Transit countries » et expressions semblables dans le texte, qui n’en donne pas la liste.",
    },
    anchors: [
      {
        exact: "source and transit countries",
        suffix: ",",
      },
      {
        exact: "source and transit countries",
        suffix: " in",
      },
      {
        exact: "transit points",
      },
      {
        exact: "Countries of origin and transit",
      },
      {
        exact: "countries that the majority of migrants are travelling from or through",
      },
    ],
  },
});
