import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const eslint = new ESLint({ cwd: root });

/** What the linter says of an import in a file; the file stands in for any other of its room. */
async function complaints(file: string, from: string): Promise<readonly string[]> {
  const imports = `import * as imported from "${from}";\n\nexport const used = imported;\n`;
  const code = file.endsWith(".astro") ? `---\n${imports}---\n` : imports;
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  const directions = new Set(["no-restricted-imports", "import-x/no-restricted-paths"]);
  return (result?.messages ?? []).flatMap(({ ruleId, message }) => (directions.has(ruleId ?? "") ? [message] : []));
}

test.each([
  ["packages/sdk/src/query/commitments.ts", "zod"],
  ["packages/sdk/src/checks/check.ts", "zod"],
  ["packages/sdk/src/model/problem.ts", "../text/segment-text.ts"],
  ["packages/sdk/src/text/segment-text.ts", "../anchoring/match-quote.ts"],
  ["packages/sdk/src/anchoring/match-quote.ts", "../query/commitments.ts"],
  ["packages/sdk/src/query/commitments.ts", "../checks/index.ts"],
  ["packages/sdk/src/checks/check.ts", "../schema/index.ts"],
  ["packages/sdk/src/schema/rule.ts", "@entente/uk-france-2015"],
  ["packages/uk-france-2015/src/money.ts", "astro"],
  ["apps/site/src/view/home-view.ts", "@entente/uk-france-2015"],
  ["apps/site/src/pages/index.astro", "@entente/uk-france-2015/declaration.json"],
])("%s may not import %s", async (file, from) => {
  expect(await complaints(file, from)).not.toEqual([]);
});

test.each([
  ["packages/sdk/src/query/commitments.ts", "../model/problem.ts"],
  ["packages/sdk/src/checks/check.ts", "../query/commitments.ts"],
  ["packages/sdk/src/schema/rule.ts", "zod"],
  ["apps/site/src/view/home-view.ts", "@entente/sdk"],
])("%s may import %s", async (file, from) => {
  expect(await complaints(file, from)).toEqual([]);
});
