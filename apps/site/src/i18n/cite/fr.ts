import type { CiteWords } from "./words.ts";

export const cite: CiteWords = {
  page: "Citer cette page",
  undertaking: "Citer cet engagement",
  sum: (sum) => `Citer cette somme : ${sum}`,
  first: "D’abord le communiqué :",
  firstElsewhere: "D’abord le communiqué, cité en entier :",
  then: "Ensuite :",
  pageOf: (editor, title, siteName, version, day) =>
    `${editor === undefined ? "" : `${editor}, `}« ${title} », ${siteName}. Version ${version} des données du ${day}.`,
  noEditor: "Personne n’est encore nommé pour répondre de ce site.",
  noAddress: "Aucune adresse de la page n’est donnée.",
  files: "Les deux pour un logiciel :",
  filesOfData: "Communiqué et données pour un logiciel :",
  fileFor: (format, sum) => `${format} : ${sum}`,
};
