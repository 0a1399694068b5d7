import type { PlaceWords } from "./words.ts";

export const places: PlaceWords = {
  introduction:
    "Every place that the statement names, with its part in the text, beside the words. The words that name it are marked.",
  none: "The statement names no place.",
  mapHeading: "Where these places are",
  howToRead:
    "Each number leads to the list below. Shapes tell what a place is in the text, by the first part that it has there.",
  noneDrawn: "None of these places has coordinates in our data, so there is no map.",
  whole: "All places drawn",
  detail: "The places that lie close together",
  enlarged: "second map",
  kilometres: (length) => `${length.toLocaleString("en-GB")} km`,
  key: {
    spot: "full: the place itself",
    middle: "hollow: near the middle of something large",
    country: "outlined: a country",
  },
  noLand: (step) => `No land of the map lies here. The lines are ${String(step)}° apart.`,
  outlines: "Outlines: Natural Earth, simplified by us. They are no view of ours on any border.",
  drawnHeading: "The places on the map",
  undrawnHeading: "Places that are not drawn",
  undrawnIntroduction: "No single point can stand for them, or the text does not say where they are.",
  within: "In:",
  sum: "Sum named for it",
  event: "Event there",
  inHeading: "in a heading",
  recordsNote: "What records show is told with each undertaking. They are not sorted by place.",
};
