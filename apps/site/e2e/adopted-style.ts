import type { Page } from "playwright-core";

/** Adds rules of a reader's own to a page, or takes them away: through the style sheet object, because the page's policy would refuse a style element. */
export async function adoptStyle(tab: Page, css: string): Promise<void> {
  await tab.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What WCAG 1.4.12 lets a reader ask for. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;
