import { definePlaces } from "@entente/sdk";

/** The places that the text names. All are invented; their points lie in open ocean, far from any coast. */
export const places = definePlaces({
  "strait-of-hesk": {
    name: { en: "Strait of Hesk", fr: "détroit de Hesk" },
    roles: ["site"],
    point: { latitude: -47.5, longitude: -124, marks: "middle" },
    note: {
      en: "The text names it only in the title of the treaty.",
      fr: "Le texte ne le nomme que dans le titre du traité.",
    },
    anchors: [
      { exact: "Strait of Hesk", suffix: " of" },
      { exact: "Strait of Hesk", suffix: "." },
    ],
  },
  ardovia: {
    name: { en: "Ardovia", fr: "Ardovie" },
    roles: ["site"],
    point: { latitude: -46.8, longitude: -124.6, marks: "middle" },
    note: { en: "Only where the text names it as a place.", fr: "Uniquement lorsque le texte le nomme comme lieu." },
    anchors: [{ exact: "Ardovia", prefix: "in " }],
  },
  sandrel: {
    name: { en: "Sandrel", fr: "Sandrel" },
    roles: ["venue", "site"],
    within: "ardovia",
    point: { latitude: -47.21, longitude: -124.35, marks: "spot" },
    anchors: [
      { exact: "Sandrel", prefix: "in " },
      { exact: "Sandrel", suffix: ":" },
      { exact: "Sandrel", suffix: " and" },
      { exact: "Sandrel", suffix: " by" },
      { exact: "Sandrel", suffix: "," },
      { exact: "Sandrel", suffix: " on 12" },
    ],
  },
  "custom-house": {
    name: { en: "old custom house in Sandrel", fr: "ancien hôtel des douanes de Sandrel" },
    roles: ["venue"],
    within: "sandrel",
    anchors: [{ exact: "old custom house" }],
  },
  "cape-tarrow": {
    name: { en: "Cape Tarrow", fr: "cap Tarrow" },
    roles: ["site"],
    within: "ardovia",
    point: { latitude: -47.3, longitude: -124.52, marks: "spot" },
    anchors: [
      { exact: "Cape Tarrow", prefix: "on " },
      { exact: "Cape Tarrow", suffix: "." },
    ],
  },
  "bay-of-ovelle": {
    name: { en: "Bay of Ovelle", fr: "baie d’Ovelle" },
    roles: ["site"],
    within: "strait-of-hesk",
    point: { latitude: -47.4, longitude: -124.2, marks: "middle" },
    anchors: [{ exact: "Bay of Ovelle" }],
  },
  "port-ulwick": {
    name: { en: "Port Ulwick", fr: "Port-Ulwick" },
    roles: ["venue", "site"],
    point: { latitude: -47.94, longitude: -123.61, marks: "spot" },
    anchors: [
      { exact: "Port Ulwick", suffix: "." },
      { exact: "Port Ulwick", suffix: " from" },
      { exact: "Port Ulwick", suffix: ", by" },
      { exact: "Port Ulwick", suffix: ", to" },
      { exact: "Port Ulwick", suffix: " in" },
    ],
  },
  "mirrel-bank": {
    name: { en: "Mirrel Bank", fr: "banc de Mirrel" },
    roles: ["site"],
    within: "strait-of-hesk",
    anchors: [
      { exact: "Mirrel Bank", suffix: " each" },
      { exact: "Mirrel Bank", suffix: " holds" },
      { exact: "Mirrel Bank", suffix: " to" },
      { exact: "the Bank", prefix: "from " },
    ],
  },
  veskholm: {
    name: { en: "Veskholm", fr: "Veskholm" },
    roles: ["venue", "site"],
    point: { latitude: -47.66, longitude: -123.9, marks: "spot" },
    anchors: [
      { exact: "Veskholm", suffix: ".\n\n3." },
      { exact: "Veskholm", prefix: "of " },
      { exact: "Veskholm", suffix: ".\n\nBoth" },
    ],
  },
});
