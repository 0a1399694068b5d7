import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { readBuiltSite } from "./built-site.ts";
import { allChecks } from "./checks/all-checks.ts";
import { type Findings, inspect } from "./inspect.ts";
import { limited } from "./limited.ts";

const site = await readBuiltSite(inject("builtSite"));
const pages = [...site.pages.values()];
const findings = new Map<string, Promise<Findings>>();
let browser: Browser;

/** Each page is opened once for all its checks, and the next ones while the tests of one are reported. */
beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
  const inTurn = limited(3);
  for (const page of pages) {
    findings.set(
      page.path,
      inTurn(() => inspect(browser, inject("baseUrl"), site, page, allChecks)),
    );
  }
});

afterAll(async () => {
  await Promise.all(findings.values());
  await browser.close();
});

describe.each(pages)("$path", ({ path }) => {
  test.each(allChecks)("$name: $description", async ({ name }) => {
    expect((await findings.get(path))?.get(name)).toEqual([]);
  });
});
