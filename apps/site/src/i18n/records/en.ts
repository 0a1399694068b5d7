import type { RecordWords } from "./words.ts";

export const records: RecordWords = {
  searchedUpTo: (day) => `Sources were searched up to ${day}. Most were read in part.`,
  readInPart: "Read in part.",
  dateInferred: (date) => `About ${date} (inferred by us)`,
  saidBy: (speakers) => `Said by: ${speakers}`,
  saidByPress: "The press outlet says so itself.",
  shows: "What it shows",
  figures: "Figures",
  source: "Source",
  copyAt: (site) => `Read in a copy at ${site}.`,
  undated: "Date not shown in the part read.",
  publishedAbout: (date) => `Published about ${date} (inferred by us).`,
  published: (date) => `Published ${date}.`,
  creditedTo: (text) => `The source credits this to another text: ${text}.`,
  oneOrigin: "Other records have the same from one place; together they count once.",
  note: "Our note",
  languages: { en: "in English", fr: "in French", de: "in German" },
};
