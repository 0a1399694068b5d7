import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption, languageOption } from "../options.ts";
import type { TimelineOptions } from "../verbs/timeline.ts";

/** `entente timeline` */
export const timeline: RegisterVerb = (program, terminal) => {
  program
    .command("timeline")
    .description("tell the dates that the text names, with what hangs on each")
    .addOption(declarationOption)
    .addOption(languageOption)
    .addOption(jsonOption)
    .action(async (options: TimelineOptions) => {
      const verb = await import("../verbs/timeline.ts");
      await verb.timeline(options, terminal);
    });
};
