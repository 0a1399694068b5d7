import type { PlaceWords } from "./words.ts";

export const places: PlaceWords = {
  introduction:
    "Chaque lieu que cite le communiqué, avec son rôle dans le texte, à côté des mots. Ceux qui le désignent sont surlignés.",
  none: "Le communiqué ne cite aucun lieu.",
  mapHeading: "Où se trouvent ces lieux",
  howToRead:
    "Chaque numéro renvoie à la liste ci-dessous. La forme indique le rôle du lieu dans le texte, ou le premier de ses rôles.",
  noneDrawn: "Aucun de ces lieux n’a de coordonnées dans nos données : il n’y a donc pas de carte.",
  whole: "Tous les lieux dessinés",
  detail: "Les lieux les plus proches les uns des autres",
  enlarged: "deuxième carte",
  kilometres: (length) => `${length.toLocaleString("fr-FR")} km`,
  key: {
    spot: "plein : le lieu lui-même",
    middle: "creux : près du milieu de quelque chose de grand",
    country: "avec un contour : un pays",
  },
  noLand: (step) =>
    `Aucune terre de la carte ne se trouve ici. Les lignes sont espacées de ${step.toLocaleString("fr-FR")}°.`,
  outlines: "Contours : Natural Earth, simplifiés par nous. Ils n’expriment aucune position sur une frontière.",
  drawnHeading: "Les lieux sur la carte",
  undrawnHeading: "Les lieux qui ne sont pas dessinés",
  undrawnIntroduction: "Aucun point ne peut les représenter à lui seul, ou le texte ne dit pas où ils se trouvent.",
  within: "Dans :",
  sum: "Somme citée pour ce lieu",
  event: "Événement sur place",
  inHeading: "dans un titre",
  recordsNote: "Ce que montrent les éléments figure avec chaque engagement. Ils ne sont pas classés par lieu.",
};
