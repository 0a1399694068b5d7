import { defineActors } from "@entente/sdk";

/** Those who act, speak or are spoken of, with every mention by a name or a description; words such as “we” and “they” are not listed. */
export const actors = defineActors({
  "uk-government": {
    type: "organization",
    name: {
      en: "UK Government",
      fr: "gouvernement du Royaume-Uni",
    },
    note: {
      en: "Stands for “the UK”, “the United Kingdom” and “the UK Government” in the text, and is one of “both countries”, “our countries” and “both sides”.",
      fr: "Désigné dans le texte par « the UK », « the United Kingdom » et « the UK Government » ; est aussi l’un des deux que recouvrent « both countries », « our countries » et « both sides ».",
    },
    anchors: [
      {
        exact: "UK",
        prefix: "between the ",
      },
      {
        exact: "UK",
        prefix: "a ",
      },
      {
        exact: "UK",
        suffix: " reaffirmed",
      },
      {
        exact: "UK",
        prefix: "2015.The ",
      },
      {
        exact: "UK",
        prefix: "this, the ",
      },
      {
        exact: "UK",
        prefix: "agencies.\n\nThe ",
      },
      {
        exact: "UK",
        prefix: "Therefore, the ",
      },
      {
        exact: "UK",
        prefix: "migrants.The ",
      },
      {
        exact: "UK",
        prefix: "assist, the ",
      },
      {
        exact: "UK",
        prefix: "partners, the ",
      },
      {
        exact: "UK",
        prefix: "source.\n\nThe ",
      },
      {
        exact: "UK Government",
        suffix: " has",
      },
      {
        exact: "UK",
        prefix: "Tunnel\n\nThe ",
      },
      {
        exact: "United Kingdom",
      },
      {
        exact: "UK",
        suffix: " has",
      },
      {
        exact: "UK",
        suffix: " intend",
      },
      {
        exact: "UK",
        suffix: " contribution",
      },
      {
        exact: "UK Government",
        suffix: " will",
      },
      {
        exact: "UK",
        prefix: "further ",
      },
      {
        exact: "both countries",
      },
      {
        exact: "our countries",
      },
      {
        exact: "Both countries",
        prefix: "sea.\n\n",
      },
      {
        exact: "Both countries",
        suffix: " have",
      },
      {
        exact: "Both countries",
        prefix: "refugees. ",
      },
      {
        exact: "our two countries",
      },
      {
        exact: "Both sides",
      },
    ],
  },
  "french-government": {
    type: "organization",
    name: {
      en: "French Government",
      fr: "gouvernement français",
    },
    note: {
      en: "Stands for “France” and “the French government” in the text, and is one of “both countries”, “our countries” and “both sides”.",
      fr: "Désigné dans le texte par « France » et « the French government » ; est aussi l’un des deux que recouvrent « both countries », « our countries » et « both sides ».",
    },
    anchors: [
      {
        exact: "France",
        suffix: " on",
      },
      {
        exact: "France",
        prefix: "a UK/",
      },
      {
        exact: "France",
        prefix: "Coquelles.\n\n",
      },
      {
        exact: "France",
        prefix: "2015.The UK and ",
      },
      {
        exact: "France",
        prefix: "this, the UK and ",
      },
      {
        exact: "France",
        prefix: "agencies.\n\nThe UK and ",
      },
      {
        exact: "France",
        suffix: " welcomed",
      },
      {
        exact: "France",
        prefix: "migrants.The UK and ",
      },
      {
        exact: "France",
        suffix: " are both",
      },
      {
        exact: "France",
        suffix: " have",
      },
      {
        exact: "France",
        suffix: " agree",
      },
      {
        exact: "France",
        prefix: "Africa, ",
      },
      {
        exact: "France",
        prefix: "and ",
        suffix: " continue",
      },
      {
        exact: "France",
        prefix: "addition, ",
      },
      {
        exact: "France",
        suffix: " is",
      },
      {
        exact: "France",
        prefix: "this. ",
      },
      {
        exact: "France",
        prefix: "further UK/",
      },
      {
        exact: "French government",
      },
      {
        exact: "both countries",
      },
      {
        exact: "our countries",
      },
      {
        exact: "Both countries",
        prefix: "sea.\n\n",
      },
      {
        exact: "Both countries",
        suffix: " have",
      },
      {
        exact: "Both countries",
        prefix: "refugees. ",
      },
      {
        exact: "our two countries",
      },
      {
        exact: "Both sides",
      },
    ],
  },
  "home-office": {
    type: "organization",
    name: {
      en: "Home Office (UK interior ministry)",
      fr: "Home Office (ministère britannique de l’Intérieur)",
    },
    actsFor: "uk-government",
    note: {
      en: "Publisher of the English text: its name stands at the head and at the foot of the page.",
      fr: "Éditeur du texte anglais : son nom figure en haut et en bas de la page.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q763388",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Home Office",
        suffix: "\nPrintable",
      },
      {
        exact: "Home Office",
        prefix: "from\n",
      },
    ],
  },
  "home-secretary": {
    type: "post",
    name: {
      en: "Home Secretary",
      fr: "ministre britannique de l’Intérieur",
    },
    actsFor: "home-office",
    note: {
      en: "The text gives the post and not the name of the person who held it. “The two Ministers” are the Home Secretary and the French Interior Minister.",
      fr: "Le texte indique la fonction, pas le nom de la personne qui l’exerçait. « The two Ministers » désigne les deux ministres de l’Intérieur.",
    },
    anchors: [
      {
        exact: "Home Secretary",
        suffix: " met",
      },
      {
        exact: "Home Secretary",
        suffix: " on",
      },
      {
        exact: "Home Secretary",
        suffix: " described",
      },
      {
        exact: "Home Secretary",
        suffix: "’s",
      },
      {
        exact: "Both Ministers",
      },
      {
        exact: "The two Ministers",
        prefix: "occur. ",
      },
      {
        exact: "The two Ministers",
        prefix: "line.\n\n",
      },
    ],
  },
  "french-interior-minister": {
    type: "post",
    name: {
      en: "French Interior Minister",
      fr: "ministre français de l’Intérieur",
    },
    actsFor: "french-government",
    anchors: [
      {
        exact: "French Interior Minister",
        suffix: " Bernard",
      },
      {
        exact: "French Interior Minister",
        suffix: " welcomed",
      },
      {
        exact: "Both Ministers",
      },
      {
        exact: "The two Ministers",
        prefix: "occur. ",
      },
      {
        exact: "The two Ministers",
        prefix: "line.\n\n",
      },
    ],
  },
  "bernard-cazeneuve": {
    type: "person",
    name: {
      en: "Bernard Cazeneuve",
      fr: "Bernard Cazeneuve",
    },
    actsFor: "french-interior-minister",
    note: {
      en: "The only person whom the text names.",
      fr: "La seule personne que le texte nomme.",
    },
    anchors: [
      {
        exact: "Bernard Cazeneuve",
      },
    ],
  },
  officials: {
    type: "group",
    name: {
      en: "officials",
      fr: "fonctionnaires",
    },
    note: {
      en: "“Officials” in the text; of which country or service is not said.",
      fr: "« Officials » dans le texte, qui ne précise ni le pays ni le service.",
    },
    anchors: [
      {
        exact: "officials",
      },
    ],
  },
  "law-enforcement-agencies": {
    type: "group",
    name: {
      en: "law enforcement agencies",
      fr: "services chargés de l’application de la loi",
    },
    note: {
      en: "“Law enforcement agencies” in the text; of which countries is not said.",
      fr: "« Law enforcement agencies » dans le texte, qui ne précise pas de quels pays ils relèvent.",
    },
    anchors: [
      {
        exact: "law enforcement agencies",
      },
    ],
  },
  "uk-parliament": {
    type: "organization",
    name: {
      en: "UK Parliament",
      fr: "Parlement du Royaume-Uni",
    },
    anchors: [
      {
        exact: "UK Parliament",
      },
    ],
  },
  "port-of-calais": {
    type: "organization",
    name: {
      en: "Port of Calais (the body that runs it)",
      fr: "port de Calais (l’organisme qui le gère)",
    },
    note: {
      en: "The text uses one name for the port as a place and for the body that the UK supports and with which an agreement was reached. Here is the body.",
      fr: "Le texte emploie un même nom pour le port en tant que lieu et pour l’organisme que le Royaume-Uni soutient et avec lequel un accord a été conclu. Il s’agit ici de l’organisme.",
    },
    anchors: [
      {
        exact: "Port of Calais",
        suffix: " to",
      },
      {
        exact: "Port",
        suffix: " to",
      },
    ],
  },
  "european-union": {
    type: "organization",
    name: {
      en: "European Union (EU)",
      fr: "Union européenne (UE)",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q458",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "EU",
        suffix: " is",
      },
      {
        exact: "EU",
        suffix: " and",
      },
      {
        exact: "EU",
        suffix: "’s",
      },
      {
        exact: "EU",
        suffix: " must",
      },
      {
        exact: "EU",
        prefix: "ambitious ",
      },
    ],
  },
  "european-council": {
    type: "organization",
    name: {
      en: "European Council",
      fr: "Conseil européen",
    },
    actsFor: "european-union",
    note: {
      en: "The meeting of the leaders of European Union (EU) countries.",
      fr: "La réunion des chefs d’État ou de gouvernement des pays de l’Union européenne (UE).",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q8886",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "European Council",
      },
    ],
  },
  "foreign-affairs-council": {
    type: "organization",
    name: {
      en: "Foreign Affairs Council of the EU",
      fr: "Conseil des affaires étrangères de l’UE",
    },
    actsFor: "european-union",
    note: {
      en: "The meeting of foreign ministers of European Union (EU) countries.",
      fr: "La réunion des ministres des Affaires étrangères des pays de l’Union européenne (UE).",
    },
    anchors: [
      {
        exact: "Foreign Affairs Council",
      },
    ],
  },
  "european-commission": {
    type: "organization",
    name: {
      en: "European Commission",
      fr: "Commission européenne",
    },
    actsFor: "european-union",
    note: {
      en: "“The Commission” in the text.",
      fr: "« The Commission » dans le texte.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q8880",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Commission",
      },
    ],
  },
  "eu-partners": {
    type: "group",
    name: {
      en: "EU partners",
      fr: "partenaires de l’UE",
    },
    note: {
      en: "“EU partners” in the text, which does not say who they are.",
      fr: "« EU partners » dans le texte, qui ne dit pas de qui il s’agit.",
    },
    anchors: [
      {
        exact: "EU partners",
      },
    ],
  },
  "eu-csdp-mission": {
    type: "organization",
    name: {
      en: "European Union (EU) mission of the Common Security and Defence Policy (CSDP)",
      fr: "mission de l’Union européenne (UE) au titre de la politique de sécurité et de défense commune (PSDC)",
    },
    actsFor: "european-union",
    note: {
      en: "The text gives the mission no name.",
      fr: "Le texte ne donne pas de nom à cette mission.",
    },
    anchors: [
      {
        exact: "EU CSDP mission",
      },
    ],
  },
  europol: {
    type: "organization",
    name: {
      en: "Europol",
      fr: "Europol",
    },
    actsFor: "european-union",
    note: {
      en: "The European Union (EU) agency that helps police forces share information.",
      fr: "L’agence de l’Union européenne (UE) qui aide les services de police à échanger des informations.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q207203",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "Europol",
        suffix: " so",
      },
      {
        exact: "Europol",
        suffix: " and",
      },
    ],
  },
  "jot-mare": {
    type: "organization",
    name: {
      en: "JOT MARE analysis centre (Joint Operational Team MARE)",
      fr: "centre d’analyse JOT MARE (équipe opérationnelle conjointe MARE)",
    },
    actsFor: "europol",
    anchors: [
      {
        exact: "JOT MARE analysis centre",
      },
      {
        exact: "analysis centre",
        suffix: ".",
      },
    ],
  },
  "eu-regional-taskforce": {
    type: "organization",
    name: {
      en: "European Union (EU) Regional Taskforce",
      fr: "task force régionale de l’Union européenne (UE)",
    },
    note: {
      en: "The text places it in Sicily and does not say who belongs to it.",
      fr: "Le texte la situe en Sicile et ne dit pas qui en fait partie.",
    },
    anchors: [
      {
        exact: "EU Regional Taskforce",
      },
    ],
  },
  "united-nations": {
    type: "organization",
    name: {
      en: "United Nations (UN)",
      fr: "Organisation des Nations unies (ONU)",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q1065",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "UN",
      },
    ],
  },
  "international-organization-for-migration": {
    type: "organization",
    name: {
      en: "International Organization for Migration (IOM)",
      fr: "Organisation internationale pour les migrations (OIM)",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q472311",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "International Organization for Migration",
      },
    ],
  },
  nato: {
    type: "organization",
    name: {
      en: "North Atlantic Treaty Organization (NATO)",
      fr: "Organisation du traité de l’Atlantique nord (OTAN)",
    },
    note: {
      en: "The text names its summit, at which the security fences had been used.",
      fr: "Le texte mentionne son sommet, lors duquel les clôtures de sécurité avaient été utilisées.",
    },
    externalIds: [
      {
        scheme: "wikidata",
        id: "Q7184",
        checkedAt: "2026-11-24",
      },
    ],
    anchors: [
      {
        exact: "NATO",
      },
    ],
  },
});
