import type { Check } from "../check.ts";

export const looksAndMeaning: Check = {
  name: "looks and meaning",
  description: {
    en: "What looks like a heading is one, and every table has header cells.",
    fr: "Ce qui a l’air d’un titre en est un, et tout tableau a des cellules d’en-tête.",
  },
  check: ({ tab }) =>
    tab.evaluate(() => {
      const start = (element: Element): string => element.outerHTML.slice(0, 80);

      const isAllBold = (element: Element): boolean => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() !== null) {
          const { nodeValue, parentElement } = texts.currentNode;
          if ((nodeValue ?? "").trim() === "" || parentElement === null) continue;
          if (Number(getComputedStyle(parentElement).fontWeight) < 600) return false;
        }
        return true;
      };

      /** What stands in one of these is the name of an entry, and no heading of what follows; nor is a link, which says what it is. */
      const partOfSomething = "li,figure,td,th,dd,summary,header,footer,[aria-hidden=true]";

      /** A line in bold over ordinary text, without the stop that would end a sentence. */
      const looksLikeHeading = (element: Element): boolean =>
        /[\p{L}\d]$/u.test(element.textContent.trim()) &&
        element.checkVisibility() &&
        element.closest(partOfSomething) === null &&
        element.querySelector("a") === null &&
        element.nextElementSibling?.matches("p,ul,ol,dl,div,table") === true &&
        isAllBold(element) &&
        !isAllBold(element.nextElementSibling);

      const tables = [...document.querySelectorAll("table")];
      return [
        ...[...document.querySelectorAll("main p")]
          .filter(looksLikeHeading)
          .map((line) => `Looks like a heading and is none: ${start(line)}`),
        ...tables
          .filter((table) => table.querySelector("th") === null)
          .map((table) => `No header cell: ${start(table)}`),
      ];
    }),
};
