import { defineMoney } from "@entente/sdk";
import { actors } from "./actors.ts";
import { calaisCommitments } from "./commitments/calais-and-the-tunnel.ts";
import { upstreamCommitments } from "./commitments/upstream.ts";
import { dates } from "./dates.ts";
import { instruments } from "./instruments.ts";
import { places } from "./places.ts";

export const money = defineMoney(
  { actors, commitments: [upstreamCommitments, calaisCommitments], dates, instruments, places },
  {
    "uk-aid-in-africa": {
      amounts: [{ value: 217_000_000, currency: "GBP", asWritten: "£217 million" }],
      qualifier: "exact",
      basis: "total",
      payer: "uk-government",
      payerBasis: "inferred",
      purpose: {
        en: "aid initiatives in Africa, for about 2.5 million refugees and vulnerable people",
        fr: "des actions d’aide en Afrique, destinées à environ 2,5 millions de réfugiés et de personnes vulnérables",
      },
      place: "africa",
      stage: "pledge",
      noveltyStated: "silent",
      commitment: "uk-programmes-on-root-causes",
      note: {
        en: "“This includes” refers to the programmes that the UK Government has announced, in the sentence before. The period is not given.",
        fr: "« This includes » renvoie aux programmes que le gouvernement du Royaume-Uni a annoncés, dans la phrase précédente. La période n’est pas indiquée.",
      },
      anchors: [{ exact: "aid initiatives totalling £217 million in Africa" }],
    },
    "aid-for-the-syria-crisis": {
      amounts: [{ value: 100_000_000, currency: "GBP", asWritten: "£100 million" }],
      qualifier: "exact",
      basis: "total",
      payer: "uk-government",
      payerBasis: "inferred",
      purpose: {
        en: "aid for people displaced as a result of “the Syria crisis”",
        fr: "une aide aux personnes déplacées à cause de « the Syria crisis » (la crise en Syrie)",
      },
      stage: "pledge",
      noveltyStated: "silent",
      additionalTo: "uk-aid-in-africa",
      note: {
        en: "The sentence names no payer. It follows two sentences on UK aid and begins “An additional”.",
        fr: "La phrase ne dit pas qui paie. Elle suit deux phrases sur l’aide britannique et commence par « An additional » (une somme supplémentaire).",
      },
      anchors: [{ exact: "An additional £100 million in aid" }],
    },
    "french-assistance-to-africa": {
      amounts: [{ value: 3_000_000_000, currency: "EUR", asWritten: "€3 billion" }],
      qualifier: "more-than",
      basis: "per-year",
      payer: "french-government",
      payerBasis: "stated",
      purpose: { en: "development assistance to Africa", fr: "l’aide au développement destinée à l’Afrique" },
      place: "africa",
      stage: "disbursement",
      noveltyStated: "silent",
      anchors: [{ exact: "more than €3 billion a year in development assistance to Africa" }],
    },
    "joint-declaration-2014-fund": {
      amounts: [{ value: 12_000_000, currency: "GBP", asWritten: "£12 million" }],
      qualifier: "exact",
      basis: "total",
      payer: "uk-government",
      payerBasis: "stated",
      purpose: {
        en: "the Joint Declaration of September 2014, on the situation in Nord-Pas-de-Calais",
        fr: "la mise en œuvre de la déclaration conjointe de septembre 2014, sur la situation dans le Nord-Pas-de-Calais",
      },
      place: "nord-pas-de-calais",
      stage: "commitment",
      noveltyStated: "restated",
      announcedIn: "joint-declaration-2014",
      announcedOn: "september-2014",
      commitment: "implement-2014-joint-declaration",
      anchors: [{ exact: "£12 million financed by the United Kingdom" }],
    },
    "waiting-area-sum": {
      amounts: [
        { value: 1_400_000, currency: "GBP", asWritten: "£1.4 million" },
        { value: 2_000_000, currency: "EUR", asWritten: "2m Euros" },
      ],
      qualifier: "exact",
      basis: "total",
      payer: "uk-government",
      payerBasis: "inferred",
      purpose: {
        en: "the secure waiting area for lorries at Calais",
        fr: "la zone d’attente sécurisée pour les poids lourds à Calais",
      },
      place: "secure-waiting-area",
      stage: "pledge",
      noveltyStated: "restated",
      announcedOn: "waiting-area-announcement",
      additionalTo: "joint-declaration-2014-fund",
      commitment: "secure-waiting-area",
      note: {
        en: "The words name who announced the sum, the Home Secretary, and not who pays it. We read it as the UK Government’s, in whose name it was announced.",
        fr: "Le texte dit qui a annoncé la somme (« the Home Secretary »), non qui la verse. Nous l’attribuons au gouvernement du Royaume-Uni, au nom duquel elle a été annoncée.",
      },
      anchors: [{ exact: "a further £1.4 million (2m Euros) towards the secure waiting area for lorries at Calais" }],
    },
    "coquelles-security": {
      amounts: [{ value: 7_000_000, currency: "GBP", asWritten: "£7 million" }],
      qualifier: "up-to",
      basis: "total",
      payer: "uk-government",
      payerBasis: "stated",
      purpose: {
        en: "security at the Channel Tunnel railhead at Coquelles",
        fr: "la sécurité du terminal ferroviaire du tunnel sous la Manche à Coquelles",
      },
      place: "tunnel-railhead",
      stage: "commitment",
      noveltyStated: "restated",
      announcedOn: "parliament-day",
      commitment: "coquelles-funding",
      note: {
        en: "The text calls the sum “additional” and does not say to what. It says the Home Secretary described it on 14 July and that it was “confirmed recently”.",
        fr: "Le texte qualifie la somme d’« additional » (supplémentaire) sans dire à quoi elle s’ajoute. Il dit qu’elle a été présentée le 14 juillet et « confirmed recently » (confirmée récemment).",
      },
      anchors: [{ exact: "additional funding of up to £7 million" }],
    },
    "french-humanitarian-support": {
      amounts: [{ value: 10_000_000, currency: "EUR", asWritten: "10 million Euros" }],
      qualifier: "exact",
      basis: "per-year",
      payer: "french-government",
      payerBasis: "stated",
      purpose: {
        en: "humanitarian support for “migrants in Calais”",
        fr: "l’aide humanitaire aux « migrants in Calais » (migrants à Calais)",
      },
      place: "calais",
      stage: "disbursement",
      noveltyStated: "restated",
      anchors: [{ exact: "10 million Euros a year to cover the costs of humanitarian support for migrants in Calais" }],
    },
    "additional-money-for-conditions": {
      qualifier: "unquantified",
      payerBasis: "unclear",
      purpose: {
        en: "“achieving the conditions that are needed”",
        fr: "« achieving the conditions that are needed » (réunir les conditions nécessaires)",
      },
      stage: "unclear",
      noveltyStated: "silent",
      additionalTo: "french-humanitarian-support",
      note: {
        en: "France expects that the money “will need to be spent”; by whom is not said.",
        fr: "La France s’attend à ce qu’il faille dépenser cet argent (« will need to be spent ») ; le texte ne dit pas par qui.",
      },
      anchors: [{ exact: "significant additional money will need to be spent" }],
    },
  },
);
