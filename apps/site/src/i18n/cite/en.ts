import type { CiteWords } from "./words.ts";

export const cite: CiteWords = {
  page: "Cite this page",
  undertaking: "How to cite this undertaking",
  sum: (sum) => `Cite this sum: ${sum}`,
  first: "First the statement:",
  firstElsewhere: "First the statement, cited in full:",
  then: "Then:",
  pageOf: (editor, title, siteName, version, day) =>
    `${editor === undefined ? "" : `${editor}, `}“${title}”, ${siteName}. Data version ${version} of ${day}.`,
  noEditor: "No editor is named yet.",
  noAddress: "No address of the page is given.",
  files: "Both for programs:",
  filesOfData: "Statement and data for programs:",
  fileFor: (format, sum) => `${format}: ${sum}`,
};
