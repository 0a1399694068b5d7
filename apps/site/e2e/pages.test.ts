import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { inspectSite } from "./battery.ts";
import { launchBrowser } from "./browser.ts";
import { type BuiltPage, readBuiltSite } from "./built-site.ts";
import { dueChecks, type Scope } from "./chosen-pages.ts";
import type { Findings } from "./inspect.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly scope: Scope;
  }
}

const site = await readBuiltSite(inject("builtSite"));
const due = dueChecks([...site.pages.values()], inject("scope"));
let browser: Browser;
let findings: ReadonlyMap<BuiltPage, Promise<Findings>>;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
  findings = await inspectSite(browser, inject("baseUrl"), site, due);
});

afterAll(async () => {
  await Promise.all(findings.values());
  await browser.close();
});

describe.each([...due].map(([page, checks]) => ({ path: page.path, page, checks })))("$path", ({ page, checks }) => {
  test.each(checks)("$name: $description.en", async ({ name }) => {
    expect((await findings.get(page))?.get(name)).toEqual([]);
  });
});
