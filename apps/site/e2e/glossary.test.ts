import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { declaration } from "../src/declaration.ts";
import { pathTo } from "../src/i18n/routes.ts";
import { glossaryView } from "../src/view/glossary-view.ts";
import { termsHereView } from "../src/view/terms-here-view.ts";
import { undertakingView } from "../src/view/undertaking-view.ts";
import { launchBrowser } from "./browser.ts";
import { tabTo } from "./focus.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  onTestFinished(() => tab.close());
  await tab.goto(new URL(path, inject("baseUrl")).href);
  return tab;
}

describe.each(["en", "fr"] as const)("terms explained where they are quoted, in %s, without script", (language) => {
  const pages = declaration.commitments.map((commitment) => {
    const { paragraphs } = undertakingView(declaration, commitment, language);
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
    return {
      path: pathTo({ page: "undertaking", id: commitment.id }, language),
      terms: termsHereView(declaration, sentences, language),
    };
  });
  const { path, terms } = pages.toSorted((a, b) => b.terms.length - a.terms.length)[0] ?? { path: "/", terms: [] };

  test("stand each behind a button, in the words of the statement", async () => {
    const tab = await open(path);
    expect(terms.length).toBeGreaterThan(1);
    const buttons = await tab.locator("button[popovertarget]").allTextContents();
    expect(buttons.map((button) => button.trim())).toEqual(terms.map(({ said }) => said));
    expect(await tab.locator("[popover]:visible").count()).toBe(0);
  });

  test("by keyboard alone are opened, lead to the glossary, and are closed by Escape, which gives the focus back", async () => {
    const tab = await open(path);
    expect(await tabTo(tab, "button[popovertarget]")).toEqual([]);
    await tab.keyboard.press("Enter");
    const shown = tab.locator("[popover]:visible");
    expect(await shown.count()).toBe(1);
    expect(await shown.textContent()).toContain(terms[0]?.definition[language]);
    await tab.keyboard.press("Tab");
    expect(await tab.locator(":focus").getAttribute("href")).toBe(terms[0]?.path);
    await tab.keyboard.press("Escape");
    expect(await shown.count()).toBe(0);
    expect(await tab.locator(":focus").getAttribute("popovertarget")).toBe(`term-${terms[0]?.id ?? ""}`);
  });

  test("are closed by a press elsewhere, and by a second press on the button", async () => {
    const tab = await open(path);
    const button = tab.locator("button[popovertarget]").first();
    const shown = tab.locator("[popover]:visible");
    await button.click();
    expect(await shown.count()).toBe(1);
    await tab.locator("h1").click();
    expect(await shown.count()).toBe(0);
    await button.click();
    await button.click();
    expect(await shown.count()).toBe(0);
  });

  test.each([320, 1280])("stay within a window of %i pixels", async (width) => {
    const tab = await open(path);
    await tab.setViewportSize({ width, height: 600 });
    for (const button of await tab.locator("button[popovertarget]").all()) {
      await button.click();
      const box = await tab.locator("[popover]:visible").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await tab.keyboard.press("Escape");
    }
  });

  test("are printed open, each under the words it explains", async () => {
    const tab = await open(path);
    await tab.emulateMedia({ media: "print" });
    const printed = tab.locator("[popover]:visible");
    expect(await printed.count()).toBe(terms.length);
    expect(await tab.locator("button[popovertarget]:visible").count()).toBe(terms.length);
    const boxes = await Promise.all((await printed.all()).map((each) => each.boundingBox()));
    const tops = boxes.map((box) => box?.y ?? 0);
    expect(new Set(tops).size).toBe(terms.length);
  });

  test("stand in the glossary beside their use, character for character", async () => {
    const tab = await open(pathTo({ page: "glossary" }, language));
    const shown = await tab.locator(".term span.said").allTextContents();
    const uses = glossaryView(declaration, language).flatMap((group) => group.terms.flatMap((term) => term.uses));
    expect(shown.map((use) => use.replaceAll(/^[ \n]+|[ \n]+$/g, ""))).toEqual(
      uses.map(({ before, exact, after }) => `${before}${exact}${after}`.trim()),
    );
  });
});
