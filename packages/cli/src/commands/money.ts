import { Option } from "commander";
import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption, languageOption } from "../options.ts";
import type { MoneyOptions } from "../verbs/money.ts";

/** `entente money` */
export const money: RegisterVerb = (program, terminal, end) => {
  program
    .command("money")
    .description("list the sums that the text names; add them up where that is true, and say why not where it is not")
    .argument("[ids...]", "the sums; all if none is named")
    .option("--payer <actor>", "only those that an actor pays, itself or through one who acts for it")
    .option("--place <place>", "only those to be spent at a place or within it")
    .addOption(
      new Option("--stage <stage>", "only those so far on their way").choices([
        "pledge",
        "commitment",
        "disbursement",
        "expenditure",
        "unclear",
      ]),
    )
    .option("--sum", "the sums are to be added: end with 1 if they may not be")
    .addOption(
      new Option("--allow <reason...>", "set aside reasons not to add, which the answer then names").choices([
        "upper-bound",
        "mixed-stage",
        "mixed-novelty",
      ]),
    )
    .addOption(declarationOption)
    .addOption(languageOption)
    .addOption(jsonOption)
    .action(async (ids: string[], options: MoneyOptions) => {
      const verb = await import("../verbs/money.ts");
      end(await verb.money(ids, options, terminal));
    });
};
