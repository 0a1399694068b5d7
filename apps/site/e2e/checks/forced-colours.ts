import type { Page } from "playwright-core";
import { axeViolations } from "../axe-violations.ts";
import type { Check } from "../check.ts";

export const forcedColours: Check = {
  name: "forced colours",
  description: {
    en: "With colours that a reader has set for all sites, axe finds nothing wrong with the colours. No shape is lost.",
    fr: "Avec des couleurs imposées par la personne pour tous les sites, axe ne trouve rien à redire aux couleurs. Aucune forme ne se perd.",
  },
  check: async ({ tab }) => {
    const usual = new Set(await unseenShapes(tab));
    await tab.emulateMedia({ forcedColors: "active" });
    const violations = await axeViolations(tab, "colours");
    const inLight = await unseenShapes(tab);
    await tab.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    const inDark = await unseenShapes(tab);
    await tab.emulateMedia({ forcedColors: null, colorScheme: "light" });
    const vanished = new Set([...inLight, ...inDark].filter((shape) => !usual.has(shape)));
    return [...violations, ...[...vanished].map((shape) => `Vanishes: ${shape}`)];
  },
};

/** The shapes that cannot be told from the page behind them, each by its place in the document. */
function unseenShapes(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const leastContrast = 1.5;
    const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const luminances = new Map<string, number | undefined>();

    /** Undefined for what lets the page shine through. */
    const luminanceOf = (colour: string): number | undefined => {
      if (luminances.has(colour) || pixel === null) return luminances.get(colour);
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
      const linear = [red, green, blue].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      const [r = 0, g = 0, b = 0] = linear;
      const luminance = alpha < 128 ? undefined : 0.2126 * r + 0.7152 * g + 0.0722 * b;
      luminances.set(colour, luminance);
      return luminance;
    };

    const backgroundOf = (element: Element): number => {
      for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
        const luminance = luminanceOf(getComputedStyle(behind).backgroundColor);
        if (luminance !== undefined) return luminance;
      }
      return matchMedia("(prefers-color-scheme: dark)").matches ? 0 : 1;
    };

    const isSeen = (paint: string, behind: number): boolean => {
      if (paint === "none") return false;
      if (paint.startsWith("url(")) return true;
      const luminance = luminanceOf(paint);
      if (luminance === undefined) return false;
      return (Math.max(luminance, behind) + 0.05) / (Math.min(luminance, behind) + 0.05) >= leastContrast;
    };

    const isShapeSeen = (element: Element): boolean => {
      const { fill, stroke, backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(element);
      const behind = backgroundOf(element.closest("svg")?.parentElement ?? element.parentElement ?? element);
      if (element instanceof SVGElement) return isSeen(fill, behind) || isSeen(stroke, behind);
      return backgroundImage !== "none" || borderTopStyle !== "none" || isSeen(backgroundColor, behind);
    };

    const all = [...document.querySelectorAll("body *")];
    return all.flatMap((element, place) => {
      const isShape = element.matches("svg :is(path,rect,circle,ellipse,line,polygon,polyline,use),[role=img]:empty");
      if (!isShape || element.closest("defs,pattern,mask,symbol,clipPath") !== null || !element.checkVisibility())
        return [];
      return isShapeSeen(element) ? [] : [`${place}: ${element.outerHTML.slice(0, 80)}`];
    });
  });
}
