import type { Check } from "../check.ts";
import { usualWindow } from "../visit.ts";

/** An A4 sheet between its margins, at 96 pixels an inch. */
const sheet = { width: 718, height: 1047 };

export const print: Check = {
  name: "print",
  description: {
    en: "On paper nothing is lost: every text of the page is printed, what was closed too, and nothing runs off the sheet.",
    fr: "Sur papier rien ne se perd : tout le texte de la page s’imprime, même ce qui était replié. Rien ne sort de la feuille.",
  },
  check: async ({ tab }) => {
    // At the width of the sheet on a screen too: a drawing that gives way to a list there is not lost.
    await tab.setViewportSize(sheet);
    const shown = await tab.evaluate(() => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      for (const details of closed) details.open = true;
      const texts = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
      const marked: Node[] = [];
      while (texts.nextNode() !== null) {
        const { parentElement, nodeValue } = texts.currentNode;
        // Ways through the site and forms do nothing on paper, nor does what the site marks as meant for screens.
        if (parentElement?.closest("nav,form,.screen-only") !== null) continue;
        if ((nodeValue ?? "").trim() === "" || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
        marked.push(texts.currentNode);
      }
      for (const details of closed) details.open = false;
      Object.assign(window, { textsOnScreen: marked });
      return marked.length;
    });
    await tab.emulateMedia({ media: "print" });
    const problems = await tab.evaluate(() => {
      const { textsOnScreen } = window as unknown as { readonly textsOnScreen: readonly Text[] };
      const lost = textsOnScreen.filter((text) => {
        const element = text.parentElement;
        const range = document.createRange();
        range.selectNodeContents(text);
        return element?.checkVisibility({ visibilityProperty: true }) !== true || range.getClientRects().length === 0;
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...lost.map((text) => `Not printed: "${(text.nodeValue ?? "").trim().slice(0, 80)}"`),
        ...(scrollWidth > clientWidth ? [`Printed ${scrollWidth} pixels wide on a sheet of ${clientWidth}`] : []),
      ];
    });
    await tab.emulateMedia({ media: null });
    await tab.setViewportSize(usualWindow);
    return shown === 0 ? ["The page shows no text at all"] : problems;
  },
};
