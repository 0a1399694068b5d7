import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const engine = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** All that is asked of a page, or what its colours alone decide. */
const asked = {
  everything: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  colours: ["cat.color"],
};

const options: RunOptions = {
  rules: {
    "label-content-name-mismatch": { enabled: true },
    // Beside the rule for level AA, not in place of it: axe leaves to that one whatever falls short of AA.
    "color-contrast-enhanced": { enabled: true },
  },
  resultTypes: ["violations"],
};

/** What axe finds in a page as it is shown now. Other colours change nothing but what colours decide, which is asked faster alone. */
export async function axeViolations(page: Page, about: keyof typeof asked): Promise<readonly string[]> {
  // Put there from outside the page, where its policy has no say, and once for all looks at the document.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(engine);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (of: Document, options: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
      );
    },
    { ...options, runOnly: { type: "tag" as const, values: asked[about] } },
  );
}
