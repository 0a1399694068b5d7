import type { CiteWords } from "./words.ts";

export const cite: CiteWords = {
  page: "Cite this page",
  undertaking: "How to cite this undertaking",
  sum: (sum) => `Cite this sum: ${sum}`,
  first: "First the statement:",
  firstElsewhere: "First the statement, as the page on the data cites it:",
  then: "Then this:",
  pageOf: (editor, title, siteName, version, day) =>
    `${editor === undefined ? "" : `${editor}, `}“${title}”, ${siteName}. Data version ${version} of ${day}.`,
  noEditor: "No editor is named yet.",
  noAddress: "No address of the page is given.",
  files: "Both for programs:",
  filesOfData: "The statement and the data for programs:",
  fileFor: (format, sum) => `${format}: ${sum}`,
};
