import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { buildDeclaration, formatProblem, type Declaration, type Problem } from "@entente/sdk";
import { coverageReport } from "@entente/sdk/checks";
import { declarationJsonSchema, safeParseDeclaration } from "@entente/sdk/schema";
import { judgeDates } from "./judge-dates.ts";
import { declarationTypes } from "./declaration-types.ts";
import { authored, updated } from "../src/authored.ts";
import packageJson from "../package.json" with { type: "json" };

const packageFolder = new URL("../", import.meta.url);
const dist = new URL("dist/", packageFolder);

await rm(dist, { recursive: true, force: true });
const declaration = await build();
if (declaration === undefined) process.exitCode = 1;
else await publish(declaration);

async function build(): Promise<Declaration | undefined> {
  const texts = { en: await readFile(new URL("source/statement.txt", packageFolder), "utf8") };
  const built = buildDeclaration(authored, { dataVersion: packageJson.version, updated, texts });
  const parsed = built.success ? safeParseDeclaration(built.declaration) : built;
  const problems = parsed.success ? judgeDates(parsed.declaration) : parsed.problems;
  if (parsed.success && problems.length === 0) return parsed.declaration;
  report(problems);
  return undefined;
}

function report(problems: readonly Problem[]): void {
  console.error(["The declaration cannot be built:", ...problems.map((p) => `- ${formatProblem(p)}`)].join("\n"));
}

/** Writes the declaration as JSON and as a module: a module imports everywhere without import attributes. */
async function publish(declaration: Declaration): Promise<void> {
  const json = JSON.stringify(declaration, undefined, 2);
  const files = {
    "declaration.json": json,
    "coverage.json": JSON.stringify(coverageReport(declaration), undefined, 2),
    "schema.json": JSON.stringify(declarationJsonSchema(), undefined, 2),
    "index.js": `export const declaration = ${json};`,
    "index.d.ts": declarationTypes(declaration),
  };
  await mkdir(dist, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, dist), `${text}\n`);
}
