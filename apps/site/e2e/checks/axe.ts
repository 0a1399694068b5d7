import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Check } from "../check.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

export const axe: Check = {
  name: "axe",
  description: "axe finds no violation of WCAG 2.2 A and AA, nor of its contrast at AAA, in light and in dark.",
  check: async ({ tab }) => {
    const inLight = await violations(tab);
    await tab.emulateMedia({ colorScheme: "dark" });
    const inDark = await violations(tab);
    await tab.emulateMedia({ colorScheme: "light" });
    return [...inLight.map((problem) => `light: ${problem}`), ...inDark.map((problem) => `dark: ${problem}`)];
  },
};

async function violations(page: Page): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: { type: "tag", values: tags },
      rules: { "color-contrast-enhanced": { enabled: true } },
      resultTypes: ["violations"],
    })
    .analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
  );
}
