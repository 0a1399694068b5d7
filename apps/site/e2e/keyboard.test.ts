import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { nextFocusIsWithin, tabTo } from "./focus.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const tab = await browser.newPage({ reducedMotion: "reduce" });
  onTestFinished(() => tab.close());
  await tab.goto(new URL(path, inject("baseUrl")).href);
  return tab;
}

/** Follows the link that has the focus, and waits for the page it leads to. */
async function follow(tab: Page): Promise<void> {
  const left = tab.url();
  await Promise.all([tab.waitForURL((url) => url.href !== left), tab.keyboard.press("Enter")]);
}

describe.each([
  { language: "English", home: "/" },
  { language: "French", home: "/fr/" },
])("by keyboard alone, in $language", ({ home }) => {
  test("the first thing reached skips to the text", async () => {
    const tab = await open(home);
    expect(await tabTo(tab, ":focus")).toEqual([]);
    const href = (await tab.locator(":focus").getAttribute("href")) ?? "";
    expect(href).toMatch(/^#./);
    await follow(tab);
    expect(await nextFocusIsWithin(tab, href.slice(1))).toBe(true);
  });

  test("a reader gets from the home page to an undertaking and always sees where they are", async () => {
    const tab = await open(home);
    expect(await tabTo(tab, 'a[data-way="undertakings"]')).toEqual([]);
    await follow(tab);
    expect(await tabTo(tab, "a[data-undertaking]")).toEqual([]);
    await follow(tab);
    expect(await tab.locator("h1").isVisible()).toBe(true);
  });
});
