import { Option } from "commander";
import type { RegisterVerb } from "../command.ts";
import { jsonOption } from "../options.ts";
import type { InitOptions } from "../verbs/init.ts";

/** `entente init` */
export const init: RegisterVerb = (program, terminal) => {
  program
    .command("init")
    .summary("begin a declaration from its text")
    .description(
      "Begins a declaration from a plain text: proposes headings and page furniture, divides the text into sentences, lists " +
        "sums, figures, times and words of undertaking for you to decide, and writes a package. It classifies nothing.",
    )
    .argument("<text>", "the text, in UTF-8, - for stdin")
    .option("-o, --out <folder>", "the new folder; named after the text if left out")
    .addOption(new Option("--language <language>", "the language of the text").choices(["en", "fr"]))
    .option(
      "--headings <file>",
      "the title in the first line (empty if there is none), and a section heading in each other",
    )
    .option("--furniture <file>", "words of the page that are not the text’s, a line in each line")
    .option("-y, --yes", "take what is proposed")
    .addOption(jsonOption)
    .action(async (text: string, options: InitOptions) => {
      const verb = await import("../verbs/init.ts");
      await verb.init(text, options, terminal);
    });
};
