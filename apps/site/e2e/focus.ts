import type { Page } from "playwright-core";

/** More than any page has to step through. */
const mostSteps = 400;

/** What a step with the Tab key reached. */
interface Step {
  readonly element: string;
  readonly matches: boolean;
  readonly problems: readonly string[];
}

/**
 * Presses Tab until an element matching the selector has the focus, and returns what was wrong on the way: an element
 * that does not show it has the focus, or that something covers.
 */
export async function tabTo(tab: Page, selector: string): Promise<readonly string[]> {
  const shadowsAtRest = await readShadows(tab);
  const problems: string[] = [];
  for (let steps = 0; steps < mostSteps; steps++) {
    await tab.keyboard.press("Tab");
    const step = await lookAtFocus(tab, selector, shadowsAtRest);
    problems.push(...step.problems.map((problem) => `${step.element} ${problem}`));
    if (step.matches) return problems;
  }
  return [...problems, `${selector} was not reached in ${mostSteps} steps`];
}

/** The shadow of each element, in the order of the document. */
function readShadows(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => [...document.querySelectorAll("*")].map((element) => getComputedStyle(element).boxShadow));
}

function lookAtFocus(tab: Page, selector: string, shadowsAtRest: readonly string[]): Promise<Step> {
  return tab.evaluate(
    ({ selector, shadowsAtRest }) => {
      const element = document.activeElement;
      if (element === null || element === document.body) {
        return { element: "The page", matches: false, problems: [] };
      }
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      const isTransparent = /^rgba\(.*, 0\)$|\/ 0\)$/.test(outlineColor);
      const hasOutline = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !isTransparent;
      const hasOtherShadow = boxShadow !== shadowsAtRest[[...document.querySelectorAll("*")].indexOf(element)];

      // A link may run over two lines, and nothing of it be at the middle of both.
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
      return {
        element: element.outerHTML.slice(0, 80),
        matches: element.matches(selector),
        problems: [
          ...(hasOutline || hasOtherShadow ? [] : ["does not show that it has the focus"]),
          ...(element.contains(onTop) ? [] : [`is covered by ${onTop?.outerHTML.slice(0, 80) ?? "the window's edge"}`]),
        ],
      };
    },
    { selector, shadowsAtRest },
  );
}

/** Whether the next element to get the focus is in the one with this id, or behind it. */
export async function nextFocusIsWithin(tab: Page, id: string): Promise<boolean> {
  await tab.keyboard.press("Tab");
  return tab.evaluate((target) => {
    const [start, focused] = [document.getElementById(target), document.activeElement];
    if (start === null || focused === null) return false;
    return (start.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }, id);
}
