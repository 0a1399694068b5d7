import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { alfaVersion } from "@siteimprove/alfa-rules";
import axeCore from "axe-core";
import { version as htmlValidate } from "html-validate";
import { format, resolveConfig } from "prettier";
import { inspectDefects, inspectSite } from "../e2e/battery.ts";
import { batteryDocument } from "../e2e/battery-document.ts";
import { batteryReport } from "../e2e/battery-report.ts";
import { launchBrowser } from "../e2e/browser.ts";
import { type BuiltPage, readBuiltSite } from "../e2e/built-site.ts";
import { dueChecks } from "../e2e/chosen-pages.ts";
import { ensureChromium } from "../e2e/chromium.ts";
import type { Findings } from "../e2e/inspect.ts";
import { permitsOf } from "../integrations/page-permits.ts";
import { startStaticServer } from "../server/static-server.ts";
import type { BatteryReport } from "../src/battery.ts";
import { declaration } from "../src/declaration.ts";
import { isSeen } from "../src/view/accessibility-view.ts";

// Asks every page everything, writes what was found whatever it is, and fails where something was.

const report = await run();
await write("../src/battery.json", JSON.stringify(report));
await write("../../../docs/battery.md", batteryDocument(report));

const problems = report.checks.flatMap(({ name, problems }) =>
  problems.map(({ page, problem }) => `${page}: ${name}: ${problem}`),
);
const unseen = report.defects
  .filter((defect) => !isSeen(defect))
  .map(({ page, meantFor }) => `${page} is not seen by: ${meantFor}`);
if (problems.length + unseen.length > 0) {
  console.error([...problems, ...unseen].join("\n"));
  process.exitCode = 1;
}

async function run(): Promise<BatteryReport> {
  const root = fileURLToPath(new URL("../dist/", import.meta.url));
  const site = await readBuiltSite(root);
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  const browser = await launchBrowser(await ensureChromium());
  try {
    // What the accessibility statement tells of: the pages for developers are asked in the tests only.
    const pages = [...site.pages.values()].filter(({ path }) => !permitsOf(path).forDevelopers);
    const due = dueChecks(pages, "whole");
    const findings = new Map<BuiltPage, Findings>();
    for (const [page, found] of await inspectSite(browser, address, site, due)) findings.set(page, await found);
    const circumstances = {
      date: new Date().toISOString().slice(0, 10),
      declaration: declaration.work.id,
      browser: `Chromium ${browser.version()}`,
      engines: [`axe-core ${axeCore.version}`, `alfa ${alfaVersion}`, `html-validate ${htmlValidate}`],
    };
    return batteryReport(circumstances, findings, await inspectDefects(browser));
  } finally {
    await browser.close();
    await close();
  }
}

async function write(path: string, content: string): Promise<void> {
  const filepath = fileURLToPath(new URL(path, import.meta.url));
  await writeFile(filepath, await format(content, { ...(await resolveConfig(filepath)), filepath }));
}
