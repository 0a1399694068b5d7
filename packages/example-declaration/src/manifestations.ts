import { defineManifestations } from "@entente/sdk";
import { expressions } from "./expressions.ts";

const invented = {
  name: { en: "invented text, free of rights", fr: "texte inventé, libre de droits" },
  confirmed: true,
} as const;

export const manifestations = defineManifestations(
  { expressions },
  {
    "ardovian-page": {
      expression: "en",
      publisher: "Ministry of Fisheries and Harbours of Ardovia",
      copy: "original",
      url: "https://fisheries.ardovia.example/news/sandrel",
      datePublished: "2017-05-15",
      retrieved: "2024-05-02",
      sha256: "6debb0fa1cabb2df853fd7f8139fee0149ca6369ce6d5c352832290201e19454",
      mediaType: "text/plain",
      licence: invented,
    },
    "quellmar-page": {
      expression: "fr",
      publisher: "Ministère de la Mer du Quellmar",
      copy: "original",
      url: "https://mer.quellmar.example/fr/sandrel",
      datePublished: "2017-05-15",
      retrieved: "2024-05-02",
      sha256: "223a8801065a4482d3f0fb383d7e524affe190c3d0083637be9ba40e38a3f7b0",
      mediaType: "text/plain",
      licence: invented,
    },
    "paper-copy": {
      expression: "en",
      publisher: "Port office of Sandrel",
      copy: "mirror",
      noLink: {
        en: "A print that hangs on the board of the port; it has no address.",
        fr: "Un exemplaire imprimé, affiché au tableau du port ; il n’a pas d’adresse.",
      },
      licence: { name: { en: "not named", fr: "non indiquée" }, confirmed: false },
      note: { en: "It was not compared with the text held.", fr: "Il n’a pas été comparé au texte conservé." },
    },
  },
);
