import { defineManifestations } from "@entente/sdk";
import { expressions } from "./expressions.ts";

export const manifestations = defineManifestations(
  { expressions },
  {
    "home-office-news-story": {
      expression: "en",
      publisher: "Home Office",
      copy: "original",
      noLink: {
        en: "No source that we read gives the address of the official page, and we do not guess it.",
        fr: "Aucune source consultée ne donne l’adresse de la page officielle, et nous ne cherchons pas à la deviner.",
      },
      licence: {
        name: {
          en: "public sector information of the UK Government",
          fr: "informations du secteur public du gouvernement du Royaume-Uni",
        },
        confirmed: false,
      },
    },
    "copy-held": {
      expression: "en",
      publisher: "wired-gov",
      copy: "mirror",
      url: "https://www.wired-gov.net/wg/news.nsf/articles/Joint+action+between+the+UK+and+France+on+migrant+pressure+30072015132010?open",
      sha256: "78e7a7cbf9f4c70979dc73372f766dc5e843b265f8adea0e82978d54661dda4d",
      mediaType: "text/plain",
      licence: {
        name: {
          en: "public sector information of the UK Government",
          fr: "informations du secteur public du gouvernement du Royaume-Uni",
        },
        confirmed: false,
      },
      note: {
        en: "The words are held as they were received, with the furniture of the page that carried them. When they were retrieved is not known.",
        fr: "Le texte est conservé tel qu’il a été reçu, avec les éléments de la page où il figurait. Nous ne savons pas quand cette copie a été faite.",
      },
    },
    "interior-ministry-press-release": {
      expression: "fr",
      publisher: "Ministère de l’Intérieur",
      copy: "original",
      url: "https://www.immigration.interieur.gouv.fr/fr/Info-ressources/Actualites/Communiques/Crise-migratoire-rencontre-de-Mme-Theresa-May-et-de-M.-Bernard-Cazeneuve",
      datePublished: "2015-07-30",
      licence: {
        name: { en: "licence not known, words not reproduced", fr: "licence inconnue, texte non reproduit" },
        confirmed: false,
      },
      note: { en: "Read in part, in a stored copy.", fr: "Lu en partie, dans une copie archivée." },
    },
  },
);
