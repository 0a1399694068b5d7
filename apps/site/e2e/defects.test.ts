import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { allChecks } from "./checks/all-checks.ts";
import { inspectDefect } from "./inspect-defect.ts";
import { seededDefects } from "./seeded-defects.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

describe.concurrent("the checks see what is wrong", () => {
  test.each(seededDefects)("$what ($page) is seen by: $meantFor", async ({ page, meantFor }) => {
    const findings = await inspectDefect(
      browser,
      page,
      allChecks.filter(({ name }) => name === meantFor),
    );
    expect(findings.get(meantFor)).toContainEqual(expect.not.stringContaining("The check could not be made"));
  });

  test("in a clean page they see nothing", async () => {
    const findings = await inspectDefect(browser, "clean.html", allChecks);
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
