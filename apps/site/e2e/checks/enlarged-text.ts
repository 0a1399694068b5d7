import { adoptStyle, textSpacing } from "../adopted-style.ts";
import type { Check } from "../check.ts";

const twiceAsLarge = "html { font-size: 200% !important }";

export const enlargedText: Check = {
  name: "enlarged text",
  description: {
    en: "With text at 200 % and spaced out nothing is cut off, and nobody scrolls sideways.",
    fr: "Avec un texte agrandi à 200\u00a0% et espacé, rien n’est coupé, et personne ne défile de côté.",
  },
  check: async ({ tab }) => {
    await adoptStyle(tab, twiceAsLarge + textSpacing);
    const problems = await tab.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      const cut = [...document.body.querySelectorAll("*")].filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        // Clipped to a dot is hidden on purpose, and what scrolls is not lost.
        if (element.clientWidth <= 1 || element.clientHeight <= 1 || element.textContent.trim() === "") return false;
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        const [tooWide, tooTall] = [
          element.scrollWidth > element.clientWidth + 1,
          element.scrollHeight > element.clientHeight + 1,
        ];
        return (hides(overflowX) && tooWide) || (hides(overflowY) && tooTall);
      });
      return [
        ...(scrollWidth > clientWidth ? [`The page is ${scrollWidth} pixels wide in a window of ${clientWidth}`] : []),
        ...cut.map((element) => `Cut off: ${element.outerHTML.slice(0, 80)}`),
      ];
    });
    await adoptStyle(tab, "");
    return problems;
  },
};
