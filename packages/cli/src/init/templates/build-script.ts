/** The script that builds a declaration of its own, or tells what is left to do. */
export function buildScriptFile(language: string): string {
  return `import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { buildDeclaration, formatProblem, type Declaration, type Problem } from "@entente/sdk";
import { coverageReport } from "@entente/sdk/checks";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { authored, updated } from "../src/authored.ts";

/** So many problems of one rule are shown; \`check\` shows them all. */
const mostShown = 3;

// npm runs a script in the folder of its package.
const { version } = JSON.parse(await readFile("package.json", "utf8")) as { readonly version: string };
const texts = { ${language}: await readFile("source/statement.txt", "utf8") };
for (const folder of ["dist", "draft"]) await rm(folder, { recursive: true, force: true });

const built = buildDeclaration(authored, { dataVersion: version, updated, texts });
if (built.success) {
  const parsed = safeParseDeclaration(built.declaration);
  const file = await write(parsed.success ? "dist" : "draft", built.declaration);
  if (!parsed.success) tell(parsed.problems);
  tellCoverage(built.declaration);
  console.log(parsed.success ? \`\${file} is complete.\` : \`\${file} is a draft. Each problem with the words around it: npm run check\`);
} else tell(built.problems);

async function write(folder: string, declaration: Declaration): Promise<string> {
  const file = \`\${folder}/declaration.json\`;
  await mkdir(folder, { recursive: true });
  await writeFile(file, \`\${JSON.stringify(declaration, undefined, 2)}\\n\`);
  return file;
}

function tell(problems: readonly Problem[]): void {
  process.exitCode = 1;
  for (const rule of new Set(problems.map((problem) => problem.rule))) {
    const own = problems.filter((problem) => problem.rule === rule);
    console.log(\`\${rule} (\${own.length})\`);
    for (const problem of own.slice(0, mostShown)) console.log(\`- \${formatProblem(problem)}\`);
    if (own.length > mostShown) console.log(\`- and \${own.length - mostShown} more\`);
  }
}

function tellCoverage(declaration: Declaration): void {
  const { exceptions, ...counts } = coverageReport(declaration);
  for (const [what, { total, missing }] of Object.entries(counts)) {
    console.log(\`\${what}: \${missing} of \${total} left to account for\`);
  }
}
`;
}
