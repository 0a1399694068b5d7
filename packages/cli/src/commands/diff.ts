import { Option } from "commander";
import type { RegisterVerb } from "../command.ts";
import { jsonOption } from "../options.ts";
import type { DiffOptions } from "../verbs/diff.ts";

/** `entente diff` */
export const diff: RegisterVerb = (program, terminal) => {
  program
    .command("diff")
    .summary("tell what changed in the facts between two declarations")
    .description(
      "Tells what changed in the facts between two versions of a declaration, noun by noun, which statuses follow, and " +
        "which version number that asks for. It ends with 0 whenever the two could be compared.",
    )
    .argument("<old>", "the declaration.json before, - for stdin")
    .argument("<new>", "the declaration.json now, - for stdin")
    .addOption(new Option("--markdown", "write the text of a changeset").conflicts("json"))
    .option("--package <name>", "the package that the changeset is for")
    .addOption(jsonOption)
    .action(async (oldFile: string, newFile: string, options: DiffOptions) => {
      const verb = await import("../verbs/diff.ts");
      await verb.diff(oldFile, newFile, options, terminal);
    });
};
