import type { Check } from "../check.ts";

export const targets: Check = {
  name: "targets",
  description: {
    en: "Whatever can be pressed is at least 24 by 24 pixels, links within a sentence aside.",
    fr: "Tout ce qui s’active mesure au moins 24 pixels sur 24, hormis les liens dans une phrase.",
  },
  check: ({ tab }) =>
    tab.evaluate(() => {
      const smallest = 24;
      const pressable = "a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[tabindex='0']";
      const isSmall = ({ width, height }: DOMRect): boolean => width < smallest || height < smallest;

      /** Not to be pressed: hidden, clipped to a dot, or waiting above the page for the keyboard. */
      const isAway = (element: Element): boolean => {
        const { width, height, right, bottom } = element.getBoundingClientRect();
        const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return !isShown || width <= 1 || height <= 1 || right <= 0 || bottom + window.scrollY <= 0;
      };

      const lettersOf = (text: string | null): number => (text ?? "").match(/\p{L}/gu)?.length ?? 0;

      /** A link in a line of text cannot be larger than the line. */
      const isInSentence = (element: Element): boolean => {
        if (getComputedStyle(element).display !== "inline") return false;
        let block = element.parentElement;
        while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
        const ofLinks = [...(block?.querySelectorAll("a") ?? [])].reduce((sum, a) => sum + lettersOf(a.textContent), 0);
        return block !== null && lettersOf(block.textContent) > ofLinks;
      };

      const hasLargeLabel = (element: Element): boolean =>
        element instanceof HTMLInputElement &&
        [...(element.labels ?? [])].some((label) => !isSmall(label.getBoundingClientRect()));

      return [...document.querySelectorAll(pressable)]
        .filter((element) => isSmall(element.getBoundingClientRect()))
        .filter((element) => !isAway(element) && !isInSentence(element) && !hasLargeLabel(element))
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${Math.round(width)} by ${Math.round(height)} pixels: ${element.outerHTML.slice(0, 80)}`;
        });
    }),
};
