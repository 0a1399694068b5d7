import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption } from "../options.ts";
import type { AnchorOptions } from "../verbs/anchor.ts";

/** `entente anchor` */
export const anchor: RegisterVerb = (program, terminal, end) => {
  program
    .command("anchor")
    .description("look for words in the text: their sentence and selector, or the nearest passage")
    .argument("<words>", "the words, character for character")
    .option("--prefix <words>", "words right before")
    .option("--suffix <words>", "words right after")
    .option("--expression <id>", "the expression in whose text (default: the coded one)")
    .addOption(declarationOption)
    .addOption(jsonOption)
    .action(async (words: string, options: AnchorOptions) => {
      const verb = await import("../verbs/anchor.ts");
      end(await verb.anchor(words, options, terminal));
    });
};
