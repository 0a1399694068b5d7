import type { RecordWords } from "./words.ts";

export const records: RecordWords = {
  searchedUpTo: (day) => `Sources consultées jusqu’au ${day}. La plupart ont été lues en partie.`,
  readInPart: "Lu en partie.",
  dateInferred: (date) => `Vers ${date} (date déduite par nous)`,
  saidBy: (speakers) => `Dit par : ${speakers}`,
  saidByPress: "L’organe de presse le dit lui-même.",
  shows: "Ce que cela montre",
  figures: "Chiffres",
  source: "Source",
  copyAt: (site) => `Lu dans une copie sur ${site}.`,
  undated: "La date ne figure pas dans la partie lue.",
  publishedAbout: (date) => `Publié vers ${date} (date déduite par nous).`,
  published: (date) => `Publié : ${date}.`,
  creditedTo: (text) => `La source l’attribue à un autre texte : ${text}.`,
  oneOrigin: "D’autres éléments tiennent la même chose d’un même endroit ; ensemble, ils comptent une fois.",
  note: "Notre remarque",
  languages: { en: "en anglais", fr: "en français", de: "en allemand" },
};
