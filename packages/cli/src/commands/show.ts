import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption, languageOption } from "../options.ts";
import type { ShowOptions } from "../verbs/show.ts";

/** `entente show` */
export const show: RegisterVerb = (program, terminal) => {
  program
    .command("show")
    .description("show a record of any noun: its words, its status, what it names and what names it")
    .argument("<id>", "the id of the record")
    .option("--array <array>", "where it stands, if records of several arrays have the id")
    .addOption(declarationOption)
    .addOption(languageOption)
    .addOption(jsonOption)
    .action(async (id: string, options: ShowOptions) => {
      const verb = await import("../verbs/show.ts");
      await verb.show(id, options, terminal);
    });
};
