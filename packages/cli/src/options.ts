import { Option } from "commander";

/** Which declaration a verb reads. */
export const declarationOption = new Option("-d, --declaration <file>", "the declaration to read, - for stdin").default(
  "declaration.json",
);

/** In which language texts of the declaration are told. */
export const languageOption = new Option("--lang <language>", "the language of what the declaration says")
  .choices(["en", "fr"])
  .default("en");

/** Whether the answer is for a program. */
export const jsonOption = new Option("--json", "answer in JSON, for programs");
