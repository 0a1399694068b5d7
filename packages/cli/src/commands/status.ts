import { InvalidArgumentError, Option } from "commander";
import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption, languageOption } from "../options.ts";
import type { StatusOptions } from "../verbs/status.ts";

/** `entente status` */
export const status: RegisterVerb = (program, terminal) => {
  program
    .command("status")
    .description("tell what records show of undertakings on a day, who says so, and what would change it")
    .argument("[ids...]", "the undertakings; all if none is named")
    .addOption(
      new Option("--on <date>", "the day, as 2016-12-31 (default: the end of the search)").argParser(calendarDate),
    )
    .addOption(declarationOption)
    .addOption(languageOption)
    .addOption(jsonOption)
    .action(async (ids: string[], options: StatusOptions) => {
      const verb = await import("../verbs/status.ts");
      await verb.status(ids, options, terminal);
    });
};

/** A day of the calendar, as it is written (ISO 8601). */
function calendarDate(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  if (isDay && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("Give a day of the calendar as year, month and day: 2016-12-31.");
}
