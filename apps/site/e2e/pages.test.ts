import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { inspectSite } from "./battery.ts";
import { launchBrowser } from "./browser.ts";
import { readBuiltSite } from "./built-site.ts";
import { checksFor, chosenPages } from "./chosen-pages.ts";
import type { Findings } from "./inspect.ts";

const site = await readBuiltSite(inject("builtSite"));
const pages = [...site.pages.values()];
const chosen = chosenPages(pages);
let browser: Browser;
let findings: ReadonlyMap<string, Promise<Findings>>;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
  findings = inspectSite(browser, inject("baseUrl"), site);
});

afterAll(async () => {
  await Promise.all(findings.values());
  await browser.close();
});

describe.each(pages)("$path", (page) => {
  test.each(checksFor(page, chosen))("$name: $description.en", async ({ name }) => {
    expect((await findings.get(page.path))?.get(name)).toEqual([]);
  });
});
