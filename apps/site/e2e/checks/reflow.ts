import type { Page } from "playwright-core";
import type { Check } from "../check.ts";
import { usualWindow } from "../visit.ts";

/** The width of a page on a screen of 1,280 pixels at 400 %. */
const narrow = { width: 320, height: 640 };

/** What WCAG 1.4.12 lets a reader ask for. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

export const reflow: Check = {
  name: "reflow",
  description: "Nobody scrolls sideways at 320 pixels, nor with the text spaced out as WCAG 1.4.12 has it.",
  check: async ({ tab }) => {
    await tab.setViewportSize(narrow);
    const plain = await tooWide(tab);
    await spaceOut(tab, textSpacing);
    const spaced = await tooWide(tab);
    await spaceOut(tab, "");
    await tab.setViewportSize(usualWindow);
    return [...plain, ...spaced.map((problem) => `${problem}, with the text spaced out`)];
  },
};

/** Through the style sheet object, because the page's policy would refuse a style element. */
async function spaceOut(tab: Page, css: string): Promise<void> {
  await tab.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The innermost elements that reach beyond a page which scrolls sideways. */
function tooWide(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reaching = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    const innermost = reaching.filter(
      (element) => !reaching.some((other) => other !== element && element.contains(other)),
    );
    const named = innermost.slice(0, 3).map((element) => element.outerHTML.slice(0, 80));
    return [`The page is ${scrollWidth} pixels wide in a window of ${clientWidth}: ${named.join(" … ")}`];
  });
}
