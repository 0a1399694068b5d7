import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { version as htmlValidate } from "html-validate";
import { format, resolveConfig } from "prettier";
import { axeVersion } from "../e2e/axe-violations.ts";
import { inspectDefects, inspectSite, problemsOfPages, unseenDefects } from "../e2e/battery.ts";
import { launchBrowser } from "../e2e/browser.ts";
import { readBuiltSite } from "../e2e/built-site.ts";
import { allChecks } from "../e2e/checks/all-checks.ts";
import { ensureChromium } from "../e2e/chromium.ts";
import { defectTable } from "../e2e/defect-table.ts";
import type { Findings } from "../e2e/inspect.ts";
import { seededDefects } from "../e2e/seeded-defects.ts";
import { startStaticServer } from "../server/static-server.ts";
import type { BatteryReport } from "../src/battery.ts";
import { declaration } from "../src/declaration.ts";

// First the proof of the checks, then what the accessibility statement tells: each is written only where nothing is wrong.

const root = fileURLToPath(new URL("../dist/", import.meta.url));
const site = await readBuiltSite(root);
const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
const browser = await launchBrowser(await ensureChromium());
try {
  const defects = await inspectDefects(browser);
  await writeUnless(unseenDefects(defects), "../../../docs/battery.md", defectTable(defects));

  const pages = new Map<string, Findings>();
  for (const [path, findings] of inspectSite(browser, address, site)) pages.set(path, await findings);
  await writeUnless(problemsOfPages(pages), "../battery.json", JSON.stringify(await reportOf(pages)));
} finally {
  await browser.close();
  await close();
}

async function reportOf(pages: ReadonlyMap<string, Findings>): Promise<BatteryReport> {
  const countIn = (language: string): number =>
    [...site.pages.values()].filter((page) => page.language === language).length;
  return {
    date: new Date().toISOString().slice(0, 10),
    declaration: declaration.work.id,
    browser: `Chromium ${browser.version()}`,
    engines: [`axe-core ${await axeVersion(browser)}`, `html-validate ${htmlValidate}`],
    pages: { en: countIn("en"), fr: countIn("fr") },
    checks: allChecks.map(({ name, description }) => ({
      name,
      description,
      pages: [...pages.values()].filter((findings) => findings.has(name)).length,
      defects: seededDefects.filter(({ meantFor }) => meantFor === name).length,
    })),
  };
}

async function writeUnless(problems: readonly string[], path: string, content: string): Promise<void> {
  const filepath = fileURLToPath(new URL(path, import.meta.url));
  if (problems.length > 0) {
    console.error(`${filepath} is not written:\n${problems.map((line) => `- ${line}`).join("\n")}`);
    process.exitCode = 1;
    return;
  }
  await writeFile(filepath, await format(content, { ...(await resolveConfig(filepath)), filepath }));
}
