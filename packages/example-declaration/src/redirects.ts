import { defineRedirects } from "@entente/sdk";

export const redirects = defineRedirects({
  "watch-room-renamed": {
    array: "commitments",
    retired: "watch-room-at-ulwick",
    outcome: "moved",
    to: ["joint-watch-room"],
    date: "2024-05-10",
    reason: { en: "Named after its own words.", fr: "Nommé d’après ses propres mots." },
  },
  "share-of-both-divided": {
    array: "money",
    retired: "costs-of-the-watch-room",
    outcome: "split",
    to: ["quellmar-share-of-the-watch-room", "ardovian-share-of-the-watch-room"],
    date: "2024-05-10",
    reason: { en: "Each state pays a part of its own.", fr: "Chaque État paie sa propre part." },
  },
  "pier-withdrawn": {
    array: "places",
    retired: "old-pier",
    outcome: "withdrawn",
    to: [],
    date: "2024-05-11",
    reason: { en: "The text names no pier.", fr: "Le texte ne cite aucune jetée." },
  },
});
