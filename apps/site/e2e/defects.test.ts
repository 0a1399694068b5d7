import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { allChecks } from "./checks/all-checks.ts";
import { inspectDefect } from "./inspect-defect.ts";
import { lending } from "./lending.ts";
import { seededDefects } from "./seeded-defects.ts";
import { openTabs } from "./visit.ts";

const atOnce = 3;

let browser: Browser;
let inTurn: ReturnType<typeof lending<Page>>;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
  inTurn = lending(await openTabs(browser, atOnce));
});

afterAll(() => browser.close());

describe.concurrent("the checks see what is wrong", () => {
  test.each(seededDefects)("$what ($page) is seen by: $meantFor", async ({ page, meantFor }) => {
    const asked = allChecks.filter(({ name }) => name === meantFor);
    const findings = await inTurn((tab) => inspectDefect(tab, page, asked));
    expect(findings.get(meantFor)).toContainEqual(expect.not.stringContaining("The check could not be made"));
  });

  test("in a clean page they see nothing", async () => {
    const findings = await inTurn((tab) => inspectDefect(tab, "clean.html", allChecks));
    expect(Object.fromEntries(findings)).toEqual(Object.fromEntries(allChecks.map(({ name }) => [name, []])));
  });
});

test("every check is proved, and every page with a defect is used", async () => {
  const pages = await readdir(fileURLToPath(new URL("defects/", import.meta.url)));
  expect(pages.filter((page) => !page.startsWith("clean.")).sort()).toEqual(
    seededDefects.map(({ page }) => page).sort(),
  );
  expect(new Set(seededDefects.map(({ meantFor }) => meantFor))).toEqual(new Set(allChecks.map(({ name }) => name)));
});
