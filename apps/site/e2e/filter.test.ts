import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

describe.each(["/text/", "/fr/texte/"])("the filter of %s, without script", (path) => {
  test("shows the words of one kind, says how many it hides, and keeps the line of each", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    try {
      await page.goto(new URL(path, inject("baseUrl")).href);
      const all = await visible(page, ".row .cut");
      const choices = await page.locator('.filter input[type="radio"]').all();
      expect(choices.length).toBeGreaterThan(2);
      for (const choice of choices.slice(1)) {
        await choice.focus();
        await page.keyboard.press("Space");
        const shown = await visible(page, ".row .cut");
        const label = (await choice.locator("xpath=..").textContent()) ?? "";
        expect(label.match(/\d+/g)?.map(Number)).toEqual([shown, all - shown]);
        expect(await visible(page, ".row summary")).toBe(all);
      }
    } finally {
      await context.close();
    }
  });

  test("leaves the words of the text alone where a reader wants nothing else", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    try {
      await page.goto(new URL(path, inject("baseUrl")).href);
      const all = await visible(page, ".row .cut");
      await page.locator('.filter input[type="checkbox"]').check();
      expect(await visible(page, ".row .cut")).toBe(all);
      expect(await visible(page, ".row summary")).toBe(0);
    } finally {
      await context.close();
    }
  });
});

async function visible(page: Page, selector: string): Promise<number> {
  return page.locator(`${selector}:visible`).count();
}
