import type { Page } from "playwright-core";

/** More than any page has to step through. */
const mostSteps = 400;

/** What a step with the Tab key reached. */
export interface Step {
  readonly element: string;
  /** Where it stands in the document; -1 while nothing has the focus. */
  readonly place: number;
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
    const step = await stepForward(tab, shadowsAtRest, selector);
    problems.push(...step.problems.map((problem) => `${step.element} ${problem}`));
    if (step.matches) return problems;
  }
  return [...problems, `${selector} was not reached in ${mostSteps} steps`];
}

/** The shadow of each element, in the order of the document. */
export function readShadows(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const shadows = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element).boxShadow);
    return shadows.every((shadow) => shadow === "none") ? [] : shadows;
  });
}

/** Presses Tab once and looks at what has the focus then. */
export async function stepForward(tab: Page, shadowsAtRest: readonly string[], selector = "*"): Promise<Step> {
  await tab.keyboard.press("Tab");
  return tab.evaluate(
    ({ selector, shadowsAtRest }) => {
      const element = document.activeElement;
      if (element === null || element === document.body) {
        return { element: "The page", place: -1, matches: false, problems: [] };
      }
      const place = [...document.querySelectorAll("*")].indexOf(element);
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);

      /** The colour of one pixel painted with others, one over another. */
      const painted = (colours: readonly string[]): readonly number[] => {
        const pixel = new OffscreenCanvas(1, 1).getContext("2d");
        for (const colour of colours) {
          if (pixel === null) break;
          pixel.fillStyle = colour;
          pixel.fillRect(0, 0, 1, 1);
        }
        return [...(pixel?.getImageData(0, 0, 1, 1).data ?? [])];
      };
      const luminance = (rgb: readonly number[]): number => {
        const [red = 0, green = 0, blue = 0] = rgb.map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const grounds: string[] = [];
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        grounds.unshift(getComputedStyle(parent).backgroundColor);
      }
      const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
      const ground = [isDark ? "black" : "white", ...grounds];
      const [dark = 0, light = 0] = [painted(ground), painted([...ground, outlineColor])]
        .map(luminance)
        .sort((one, other) => one - other);
      const hasOutline =
        outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && (light + 0.05) / (dark + 0.05) >= 3;
      const hasOtherShadow = boxShadow !== (shadowsAtRest[place] ?? "none");

      // A link may run over two lines, and nothing of it be at the middle of both.
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
      const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return {
        element: element.outerHTML.slice(0, 80),
        place,
        matches: element.matches(selector),
        problems: [
          ...(isShown ? [] : ["has the focus and cannot be seen"]),
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
