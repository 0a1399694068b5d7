import { InvalidArgumentError, Option } from "commander";
import type { RegisterVerb } from "../command.ts";
import { declarationOption, jsonOption, languageOption } from "../options.ts";
import type { ExportRequest } from "../verbs/export.ts";

/** `entente export` */
export const exportVerb: RegisterVerb = (program, terminal) => {
  program
    .command("export")
    .description("write a declaration in the formats that people expect")
    .argument("[formats...]", "the formats (--list tells which there are)")
    .option("--out <dir>", "the folder for the files, - for stdout where it is one file")
    .option("--all", "write every format")
    .option("--list", "list the formats, with what each does not tell")
    .addOption(new Option("--site-url <url>", "where the site stands that explains the declaration").argParser(siteUrl))
    .addOption(declarationOption)
    .addOption(languageOption)
    .addOption(jsonOption)
    .action(async (ids: string[], request: ExportRequest) => {
      const [verb, { formats }] = await Promise.all([import("../verbs/export.ts"), import("@entente/exporters")]);
      await verb.exportDeclaration(ids, request, terminal, formats);
    });
};

/** An address with a slash at its end, as the exporters join what follows. */
function siteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    throw new InvalidArgumentError("Give an address that begins with https:// or http://.");
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
