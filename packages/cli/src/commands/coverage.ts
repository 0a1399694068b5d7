import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption, languageOption } from "../options.ts";
import type { CoverageOptions } from "../verbs/coverage.ts";

/** `entente coverage` */
export const coverage: RegisterVerb = (program, terminal) => {
  program
    .command("coverage")
    .description("tell how much of the text is accounted for, and which words are excused and why")
    .option("--sentences", "list every sentence with the passages that read it")
    .addOption(declarationOption)
    .addOption(languageOption)
    .addOption(jsonOption)
    .action(async (options: CoverageOptions) => {
      const verb = await import("../verbs/coverage.ts");
      await verb.coverage(options, terminal);
    });
};
