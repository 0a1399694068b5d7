import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { formatProblem } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { importOf } from "./declaration-import.ts";

const named = process.env["ENTENTE_DECLARATION"];
const file =
  named === undefined || named === ""
    ? createRequire(import.meta.url).resolve("@entente/uk-france-2015/declaration.json")
    : resolve(named);

const parsed = safeParseDeclaration(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.success) {
  throw new Error([`${file} cannot be shown:`, ...parsed.problems.map((p) => `- ${formatProblem(p)}`)].join("\n"));
}

/** The declaration that the site explains: the only way in which facts reach a page. */
export const declaration = parsed.declaration;

/** How a program imports it. */
export const declarationImport = importOf(file);
