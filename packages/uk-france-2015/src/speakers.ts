import { defineMoreActors } from "@entente/sdk";
import { actors } from "./actors.ts";

/** Those whom the text does not name, and whose words or acts the records carry. */
export const speakers = defineMoreActors(
  { actors },
  {
    "uk-prime-minister": {
      type: "post",
      name: { en: "UK Prime Minister", fr: "Premier ministre du Royaume-Uni" },
      actsFor: "uk-government",
      anchors: [],
    },
    "uk-foreign-office": {
      type: "organization",
      name: {
        en: "Foreign and Commonwealth Office (UK foreign ministry)",
        fr: "Foreign and Commonwealth Office (ministère britannique des Affaires étrangères)",
      },
      actsFor: "uk-government",
      anchors: [],
    },
    "uk-department-for-international-development": {
      type: "organization",
      name: {
        en: "Department for International Development (UK)",
        fr: "Department for International Development (ministère britannique du Développement international)",
      },
      actsFor: "uk-government",
      anchors: [],
    },
    "national-crime-agency": {
      type: "organization",
      name: {
        en: "National Crime Agency (UK)",
        fr: "National Crime Agency (agence britannique de lutte contre la criminalité)",
      },
      actsFor: "uk-government",
      anchors: [],
    },
    "uk-ambassador-to-france": {
      type: "post",
      name: { en: "UK Ambassador to France", fr: "ambassadeur du Royaume-Uni en France" },
      actsFor: "uk-government",
      anchors: [],
    },
    "french-embassy-in-london": {
      type: "organization",
      name: { en: "French Embassy in London", fr: "ambassade de France à Londres" },
      actsFor: "french-government",
      anchors: [],
    },
    "french-embassy-in-the-united-states": {
      type: "organization",
      name: { en: "French Embassy in the United States", fr: "ambassade de France aux États-Unis" },
      actsFor: "french-government",
      anchors: [],
    },
    "french-interior-ministry": {
      type: "organization",
      name: { en: "French Interior Ministry", fr: "ministère français de l’Intérieur" },
      actsFor: "french-government",
      anchors: [],
    },
    "french-president": {
      type: "post",
      name: { en: "President of the French Republic", fr: "président de la République française" },
      anchors: [],
    },
    "french-national-assembly": {
      type: "organization",
      name: { en: "French National Assembly", fr: "Assemblée nationale" },
      anchors: [],
    },
    "french-senate": {
      type: "organization",
      name: { en: "French Senate", fr: "Sénat" },
      anchors: [],
    },
    "house-of-commons-library": {
      type: "organization",
      name: { en: "House of Commons Library", fr: "bibliothèque de la Chambre des communes" },
      actsFor: "uk-parliament",
      anchors: [],
    },
    "independent-commission-for-aid-impact": {
      type: "organization",
      name: {
        en: "Independent Commission for Aid Impact (UK)",
        fr: "Independent Commission for Aid Impact (commission britannique d’évaluation de l’aide)",
      },
      anchors: [],
    },
    eurotunnel: {
      type: "organization",
      name: { en: "Eurotunnel", fr: "Eurotunnel" },
      note: {
        en: "The company that runs the Channel Tunnel.",
        fr: "L’entreprise qui exploite le tunnel sous la Manche.",
      },
      anchors: [],
    },
    "european-refugee-council": {
      type: "organization",
      name: {
        en: "European Council on Refugees and Exiles (ECRE)",
        fr: "Conseil européen sur les réfugiés et les exilés (ECRE)",
      },
      anchors: [],
    },
    statewatch: { type: "organization", name: { en: "Statewatch", fr: "Statewatch" }, anchors: [] },
    frontex: {
      type: "organization",
      name: { en: "Frontex", fr: "Frontex" },
      note: {
        en: "The agency of the European Union (EU) for its external borders.",
        fr: "L’agence de l’Union européenne (UE) chargée de ses frontières extérieures.",
      },
      actsFor: "european-union",
      anchors: [],
    },
    eurojust: {
      type: "organization",
      name: { en: "Eurojust", fr: "Eurojust" },
      note: {
        en: "An agency of the European Union (EU). Through it, prosecutors work together.",
        fr: "L’agence de l’Union européenne (UE) par laquelle les parquets coopèrent.",
      },
      actsFor: "european-union",
      anchors: [],
    },
    "council-of-the-eu": {
      type: "organization",
      name: { en: "Council of the European Union (EU)", fr: "Conseil de l’Union européenne (UE)" },
      actsFor: "european-union",
      anchors: [],
    },
    "european-external-action-service": {
      type: "organization",
      name: { en: "European External Action Service", fr: "Service européen pour l’action extérieure" },
      actsFor: "european-union",
      anchors: [],
    },
    "rabat-process": {
      type: "organization",
      name: { en: "Rabat Process", fr: "Processus de Rabat" },
      note: {
        en: "A dialogue of European and African countries on migration.",
        fr: "Un dialogue entre pays d’Europe et d’Afrique sur les migrations.",
      },
      anchors: [],
    },
    "luxembourg-government": {
      type: "organization",
      name: { en: "Government of Luxembourg", fr: "gouvernement du Luxembourg" },
      anchors: [],
    },
    "french-parliamentary-inquiry": {
      type: "organization",
      name: {
        en: "French parliamentary inquiry (2021)",
        fr: "enquête parlementaire française (2021)",
      },
      note: {
        en: "An inquiry of which the press told in November 2021. The part read does not say of which chamber.",
        fr: "Une enquête dont la presse a rendu compte en novembre 2021. La partie lue ne dit pas quelle chambre l’a menée.",
      },
      anchors: [],
    },
    "uk-ministry-of-defence": {
      type: "organization",
      name: { en: "Ministry of Defence (UK)", fr: "Ministry of Defence (ministère britannique de la Défense)" },
      actsFor: "uk-government",
      anchors: [],
    },
    "uk-foreign-commonwealth-and-development-office": {
      type: "organization",
      name: {
        en: "Foreign, Commonwealth and Development Office (UK)",
        fr: "Foreign, Commonwealth and Development Office (ministère britannique des Affaires étrangères et du Développement)",
      },
      note: {
        en: "It was formed in 2020 from the Foreign and Commonwealth Office and the Department for International Development.",
        fr: "Il est né en 2020 de la réunion du Foreign and Commonwealth Office et du Department for International Development.",
      },
      actsFor: "uk-government",
      anchors: [],
    },
    "french-foreign-ministry": {
      type: "organization",
      name: { en: "French Foreign Ministry", fr: "ministère français des Affaires étrangères" },
      actsFor: "french-government",
      anchors: [],
    },
    "german-interior-minister": {
      type: "post",
      name: { en: "German Interior Minister", fr: "ministre allemand de l’Intérieur" },
      anchors: [],
    },
    "france-terre-d-asile": {
      type: "organization",
      name: { en: "France terre d’asile", fr: "France terre d’asile" },
      note: {
        en: "A French charity that works with people who seek asylum.",
        fr: "Une association française qui travaille avec des personnes qui demandent l’asile.",
      },
      anchors: [],
    },
  },
);
