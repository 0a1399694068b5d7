import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { nextFocusIsWithin, tabTo } from "./focus.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

/** Steps through two links to the second, on a page with a style of its own. */
async function stepThrough(css: string): Promise<readonly string[]> {
  const tab = await browser.newPage();
  onTestFinished(() => tab.close());
  await tab.setContent(`<style>a { display: block } ${css}</style><a href="/first">First</a><a href="/last">Last</a>`);
  return tabTo(tab, "a[href='/last']");
}

const outlined = "a:focus-visible { outline: 3px solid }";

test.each([
  ["an outline", outlined],
  ["a shadow", "a { box-shadow: 0 1px black } a:focus-visible { outline: none; box-shadow: 0 0 0 3px black }"],
])("%s shows the focus", async (_, css) => {
  expect(await stepThrough(css)).toEqual([]);
});

test.each([
  ["no outline", "a:focus-visible { outline: none }"],
  ["an outline too thin", "a:focus-visible { outline: 1px solid }"],
  ["an outline as pale as the page", "a:focus-visible { outline: 3px solid #aaa }"],
  ["a transparent outline", "a:focus-visible { outline: 3px solid transparent }"],
  ["a shadow that is always there", "a { outline: none; box-shadow: 0 0 0 3px black }"],
])("%s does not", async (_, css) => {
  expect(await stepThrough(css)).toEqual([
    '<a href="/first">First</a> does not show that it has the focus',
    '<a href="/last">Last</a> does not show that it has the focus',
  ]);
});

test("what covers the element with the focus is seen", async () => {
  const cover = "body::after { content: ''; position: fixed; inset: 0; background: white }";
  expect(await stepThrough(`${outlined} ${cover}`)).toContainEqual(expect.stringContaining("is covered by <body>"));
});

test("a skip link that leads nowhere is seen", async () => {
  const tab = await browser.newPage();
  onTestFinished(() => tab.close());
  await tab.setContent(
    '<a href="#none">Skip</a><a href="/menu">Menu</a><main id="main"><a href="/text">Text</a></main>',
  );
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  expect(await nextFocusIsWithin(tab, "main")).toBe(false);
});
