import type { Page } from "playwright-core";
import type { Check } from "../check.ts";
import { wordsOfOtherLanguage } from "../stop-words.ts";

/** The text of one block that is marked as being in one language. */
interface Passage {
  readonly lang: string;
  readonly text: string;
}

/** Fewer can be a coincidence, or a name. */
const fewestWords = 3;

export const languageOfParts: Check = {
  name: "language of parts",
  description: {
    en: "No block marked as English reads as French, and none marked as French as English.",
    fr: "Aucun bloc marqué comme anglais ne se lit comme du français, ni l’inverse.",
  },
  check: async ({ tab }) =>
    (await passages(tab)).flatMap(({ lang, text }) => {
      const words = wordsOfOtherLanguage(text, lang);
      if (words.length < fewestWords) return [];
      return [`"${text.trim().slice(0, 80)}" is marked as ${lang} but says ${words.join(", ")}`];
    }),
};

/** Words that are said without being shown count as well: names, alternatives to images, titles. */
function passages(tab: Page): Promise<readonly Passage[]> {
  return tab.evaluate(() => {
    const blocks =
      "p,li,dt,dd,h1,h2,h3,h4,h5,h6,td,th,caption,figcaption,blockquote,summary,label,legend,text,div,body";
    const langOf = (element: Element): string => element.closest("[lang]")?.getAttribute("lang") ?? "";
    const texts = new Map<Element, Map<string, string>>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement;
      const block = parent?.closest(blocks);
      // A listing of code is in no language that people speak, whatever texts it holds.
      if (!parent || !block || parent.closest("style,pre")) continue;
      const byLang = texts.get(block) ?? new Map<string, string>();
      byLang.set(langOf(parent), `${byLang.get(langOf(parent)) ?? ""} ${walker.currentNode.nodeValue ?? ""}`);
      texts.set(block, byLang);
    }
    const shown = [...texts.values()].flatMap((byLang) => [...byLang].map(([lang, text]) => ({ lang, text })));
    const said = [...document.querySelectorAll("[aria-label],[alt],[title]")].flatMap((element) =>
      ["aria-label", "alt", "title"].map((name) => ({ lang: langOf(element), text: element.getAttribute(name) ?? "" })),
    );
    const head = [document.title, document.querySelector("meta[name=description]")?.getAttribute("content") ?? ""];
    return [...shown, ...said, ...head.map((text) => ({ lang: langOf(document.documentElement), text }))];
  });
}
