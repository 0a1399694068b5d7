import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { readBuiltSite } from "./built-site.ts";
import { checksFor, chosenPages } from "./chosen-pages.ts";
import { type Findings, inspect } from "./inspect.ts";
import { limited } from "./limited.ts";

const site = await readBuiltSite(inject("builtSite"));
const pages = [...site.pages.values()];
const chosen = chosenPages(pages);
const findings = new Map<string, Promise<Findings>>();
let browser: Browser;

/** Each page is opened once for all its checks, and the next ones while the tests of one are reported. */
beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
  const inTurn = limited(3);
  for (const page of pages) {
    findings.set(
      page.path,
      inTurn(() => inspect(browser, inject("baseUrl"), site, page, checksFor(page, chosen))),
    );
  }
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
