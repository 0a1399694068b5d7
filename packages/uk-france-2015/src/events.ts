import { defineEvents } from "@entente/sdk";
import { actors } from "./actors.ts";
import { dates } from "./dates.ts";
import { places } from "./places.ts";

export const events = defineEvents(
  { actors, dates, places },
  {
    "meeting-of-28-july": {
      name: {
        en: "UK/France government meeting of 28 July 2015",
        fr: "réunion gouvernementale franco-britannique du 28 juillet 2015",
      },
      date: "meeting-day",
      participants: ["home-secretary", "french-interior-minister", "uk-government", "french-government"],
      note: {
        en: "We read “met”, “a UK/France government meeting” and “the recent meeting” as one; the text does not say so, nor where the ministers met.",
        fr: "Nous comprenons que « met », « a UK/France government meeting » et « the recent meeting » désignent une même réunion. Le texte ne le dit pas, ni où elle s’est tenue.",
      },
      anchors: [
        { exact: "The Home Secretary met French Interior Minister" },
        { exact: "a UK/France government meeting" },
        { exact: "recent meeting" },
      ],
    },
    "eu-africa-summit": {
      name: {
        en: "European Union (EU)–Africa summit on migration (Valletta conference)",
        fr: "sommet entre l’Union européenne (UE) et l’Afrique sur la migration (conférence de La Valette)",
      },
      date: "summit-month",
      place: "valletta",
      participants: ["european-union"],
      note: {
        en: "The text speaks of the “EU-Africa summit on migration” and of “the Valletta conference”, and does not say that they are one. The French ministry’s text names Valletta where the English one names the summit.",
        fr: "Le texte parle du « EU-Africa summit on migration » (sommet UE-Afrique sur la migration). Il parle aussi de « the Valletta conference » (la conférence de La Valette), sans dire qu’il s’agit d’une même réunion. Le texte du ministère français cite La Valette là où le texte anglais cite le sommet.",
      },
      anchors: [{ exact: "EU-Africa summit on migration" }, { exact: "Valletta conference" }],
    },
    "european-council-april": {
      name: { en: "European Council of April 2015", fr: "Conseil européen d’avril 2015" },
      date: "april-2015",
      participants: ["european-council"],
      anchors: [{ exact: "European Council in April" }],
    },
    "european-council-june": {
      name: { en: "European Council of June 2015", fr: "Conseil européen de juin 2015" },
      date: "june-2015",
      participants: ["european-council"],
      anchors: [{ exact: "European Council in April and June 2015" }],
    },
    "foreign-affairs-council-june": {
      name: { en: "Foreign Affairs Council of June 2015", fr: "Conseil des affaires étrangères de juin 2015" },
      date: "foreign-affairs-council-month",
      participants: ["foreign-affairs-council"],
      anchors: [{ exact: "Foreign Affairs Council in June" }],
    },
    "niger-centre-opening": {
      name: {
        en: "Opening of a support centre for migrants in Niger",
        fr: "ouverture d’un centre d’aide aux migrants au Niger",
      },
      date: "niger-centre-deadline",
      place: "niger",
      participants: [],
      note: {
        en: "The text expects the opening under the auspices of the International Organization for Migration, and does not say that it took place.",
        fr: "Le texte dit que cette ouverture est attendue, sous l’égide de l’Organisation internationale pour les migrations ; il ne dit pas qu’elle a eu lieu.",
      },
      anchors: [{ exact: "In Niger, a support centre for migrants is expected to open" }],
    },
    "waiting-area-announcement": {
      name: {
        en: "Announcement on the secure waiting area, 14 July 2015",
        fr: "annonce du 14 juillet 2015 sur la zone d’attente sécurisée",
      },
      date: "waiting-area-announcement",
      participants: ["home-secretary"],
      note: {
        en: "The text does not say whether the announcement and the words in Parliament were one occasion.",
        fr: "Le texte ne dit pas si l’annonce et les propos au Parlement ont eu lieu à la même occasion.",
      },
      anchors: [
        { exact: "announced by the Home Secretary on 14 July" },
        { exact: "Home Secretary’s recent announcement" },
      ],
    },
    "statement-in-parliament": {
      name: {
        en: "The Home Secretary in the UK Parliament, 14 July 2015",
        fr: "intervention du 14 juillet 2015 au Parlement du Royaume-Uni",
      },
      date: "parliament-day",
      participants: ["home-secretary", "uk-parliament"],
      note: {
        en: "The text does not say whether the announcement and the words in Parliament were one occasion.",
        fr: "Le texte ne dit pas si l’annonce et les propos au Parlement ont eu lieu à la même occasion.",
      },
      anchors: [{ exact: "As the Home Secretary described in the UK Parliament on 14 July" }],
    },
    "coquelles-confirmation": {
      name: { en: "Confirmation of the funding for Coquelles", fr: "confirmation du financement pour Coquelles" },
      date: "coquelles-confirmation",
      participants: [],
      note: { en: "By whom it was confirmed is not said.", fr: "Le texte ne dit pas par qui." },
      anchors: [{ exact: "it was also confirmed recently" }],
    },
    "programmes-announcement": {
      name: {
        en: "Announcement of UK programmes on root causes",
        fr: "annonce de programmes britanniques sur les causes profondes",
      },
      participants: ["uk-government"],
      note: { en: "The text does not say when.", fr: "Le texte ne dit pas quand." },
      anchors: [{ exact: "The UK Government has announced a new range of programmes" }],
    },
    "nato-summit": {
      name: {
        en: "Summit of the North Atlantic Treaty Organization (NATO)",
        fr: "sommet de l’Organisation du traité de l’Atlantique nord (OTAN)",
      },
      participants: ["nato"],
      note: { en: "The text does not say when or where it was.", fr: "Le texte ne dit ni quand ni où il a eu lieu." },
      anchors: [{ exact: "NATO summit" }],
    },
    "paris-dialogue": {
      name: {
        en: "Further UK/France government dialogue in Paris",
        fr: "nouveau dialogue gouvernemental franco-britannique à Paris",
      },
      date: "dialogue-deadline",
      place: "paris",
      participants: ["uk-government", "french-government"],
      anchors: [{ exact: "a further UK/France government dialogue in Paris" }],
    },
  },
);
