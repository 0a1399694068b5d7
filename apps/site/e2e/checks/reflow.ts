import type { Page } from "playwright-core";
import { adoptStyle, textSpacing } from "../adopted-style.ts";
import type { Check } from "../check.ts";
import { usualWindow } from "../visit.ts";

/** The width of a page on a screen of 1,280 pixels at 400 %. */
const narrow = { width: 320, height: 640 };

export const reflow: Check = {
  name: "reflow",
  description: {
    en: "Nobody scrolls sideways at 320 pixels, nor with the text spaced out as WCAG 1.4.12 has it.",
    fr: "Personne ne défile de côté à 320 pixels, même avec le texte espacé comme le prévoit WCAG 1.4.12.",
  },
  check: async ({ tab }) => {
    await tab.setViewportSize(narrow);
    const plain = await tooWide(tab);
    await adoptStyle(tab, textSpacing);
    const spaced = await tooWide(tab);
    await adoptStyle(tab, "");
    await tab.setViewportSize(usualWindow);
    return [...plain, ...spaced.map((problem) => `${problem}, with the text spaced out`)];
  },
};

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
