import { Option } from "commander";
import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption } from "../options.ts";
import type { CheckFormat } from "../verbs/check.ts";

interface CheckOptions {
  readonly declaration: string;
  readonly format: CheckFormat;
  readonly json?: boolean;
}

/** `entente check` */
export const check: RegisterVerb = (program, terminal, end) => {
  program
    .command("check")
    .description("tell every problem of declarations, with the words around each")
    .argument("[files...]", "the declarations to check, - for stdin")
    .addOption(declarationOption)
    .addOption(
      new Option("--format <format>", "text, json, or github for workflow commands")
        .choices(["text", "json", "github"])
        .default("text"),
    )
    .addOption(jsonOption)
    .action(async (files: string[], { declaration, format, json }: CheckOptions) => {
      const verb = await import("../verbs/check.ts");
      end(await verb.check(files.length > 0 ? files : [declaration], json === true ? "json" : format, terminal));
    });
};
