import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { declaration } from "../src/declaration.ts";
import { findView } from "../src/view/find-view.ts";
import { launchBrowser } from "./browser.ts";
import { tabTo } from "./focus.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const tab = await browser.newPage({ javaScriptEnabled });
  onTestFinished(() => tab.close());
  await tab.goto(new URL(path, inject("baseUrl")).href);
  return tab;
}

async function shown(tab: Page): Promise<readonly string[]> {
  const names = await tab.locator(".find:visible > a").allTextContents();
  return names.map((name) => name.trim());
}

describe.each([
  { language: "en", path: "/find/" },
  { language: "fr", path: "/fr/recherche/" },
] as const)("$path", ({ language, path }) => {
  const entries = findView(declaration, language).flatMap((group) => group.entries);
  const undertaking = findView(declaration, language).find(({ noun }) => noun === "undertakings")?.entries[0];
  const title = undertaking?.name ?? "";

  test("without script holds everything, and offers no field that would do nothing", async () => {
    const tab = await open(path, false);
    expect(await shown(tab)).toEqual(entries.map(({ name }) => name.trim()));
    expect(await tab.getByRole("searchbox").isVisible()).toBe(false);
    expect(await tab.locator("noscript").isVisible()).toBe(true);
  });

  test("with script begins with everything", async () => {
    const tab = await open(path);
    expect(await shown(tab)).toHaveLength(entries.length);
    await expect.poll(() => tab.getByRole("status").textContent()).toContain(String(entries.length));
  });

  test("by keyboard alone a reader filters, hears how many are left, reaches the first and comes back to it", async () => {
    const tab = await open(path);
    expect(await tabTo(tab, "input[name=q]")).toEqual([]);
    const asked = title.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();
    await tab.keyboard.type(asked);
    const left = await shown(tab);
    expect(left).toContain(title);
    expect(left.length).toBeLessThan(entries.length);
    await expect.poll(() => tab.getByRole("status").textContent()).toContain(`${left.length} `);
    await expect.poll(() => new URL(tab.url()).searchParams.get("q")).toBe(asked);

    await tab.reload();
    expect(await shown(tab)).toEqual(left);

    expect(await tabTo(tab, "button[type=submit]")).toEqual([]);
    await tab.keyboard.press("Enter");
    expect(await tab.locator(":focus").textContent()).toBe(left[0]);
  });

  test("the words that answer are marked", async () => {
    const [word = ""] = title.split(" ");
    const tab = await open(`${path}?q=${encodeURIComponent(word.toLowerCase())}`);
    const marked = await tab.evaluate(() =>
      [...(CSS.highlights.get("found") ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    );
    expect(marked).toContain(word);
  });

  test("where nothing is found the page says so and offers what to do", async () => {
    const tab = await open(`${path}?q=xyzzy`);
    expect(await shown(tab)).toEqual([]);
    await expect.poll(() => tab.getByRole("status").textContent()).toContain("xyzzy");
    const advice = tab.locator("#none");
    expect(await advice.isVisible()).toBe(true);
    expect(await advice.getByRole("link").count()).toBe(1);

    await tab.locator("button[type=reset]").press("Enter");
    await expect.poll(async () => (await shown(tab)).length).toBe(entries.length);
    expect(await advice.isVisible()).toBe(false);
    await expect.poll(() => new URL(tab.url()).search).toBe("");
    expect(await tab.locator(":focus").getAttribute("name")).toBe("q");
  });

  test("markup that is asked for is text", async () => {
    const tab = await open(`${path}?q=${encodeURIComponent("<img src=x onerror=alert(1)>$&")}`);
    await expect.poll(() => tab.getByRole("status").textContent()).toContain("<img src=x onerror=alert(1)>$&");
    expect(await tab.locator("main img").count()).toBe(0);
  });
});
