import type { Page } from "playwright-core";
import { permitsOf } from "../../integrations/page-permits.ts";
import type { Check } from "../check.ts";
import { nextFocusIsWithin, readShadows, type Step, stepForward } from "../focus.ts";

export const keyboardPath: Check = {
  name: "keyboard path",
  description: {
    en: "The Tab key reaches all that can be used, in the order of the page. It shows where it is, with a contrast of 3 to 1. Nothing covers it or holds it back. The first stop skips to the text.",
    fr: "La touche Tab atteint tout ce qui s’utilise, dans l’ordre de la page. Elle montre où elle est, avec un contraste de 3 pour 1. Rien ne la cache ni ne la retient. Le premier arrêt mène au texte.",
  },
  check: async ({ page, tab }) => {
    const expected = await usableThings(tab);
    const { steps, trap } = await walk(tab, expected.length);
    const reached = new Set(steps.map(({ place }) => place));
    return [
      ...steps.flatMap(({ element, problems }) => problems.map((problem) => `${element} ${problem}`)),
      ...steps
        .filter(({ place }, index) => place < (steps[index - 1]?.place ?? -1))
        .map(({ element }) => `${element} is reached after what follows it`),
      ...(trap === undefined ? [] : [`The focus is trapped at ${trap}`]),
      ...expected.filter(({ place }) => !reached.has(place)).map(({ element }) => `${element} is not reached`),
      // A card in the frame of another site repeats nothing that could be skipped.
      ...(permitsOf(page.path).framed ? [] : await skipLinkProblems(tab)),
    ];
  },
};

/** What a reader without a mouse must be able to reach, by its place in the document. */
function usableThings(tab: Page): Promise<readonly { readonly place: number; readonly element: string }[]> {
  return tab.evaluate(() => {
    const usable =
      "a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex],[role=button],[role=link],[role=checkbox]";
    const isChosenOfItsGroup = (element: Element): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
        ({ name, form }) => name === element.name && form === element.form,
      );
      return (group.find(({ checked }) => checked) ?? group[0]) === element;
    };
    return [...document.querySelectorAll("*")].flatMap((element, place) => {
      const isDue =
        element.matches(usable) &&
        !element.matches(":disabled,[tabindex^='-']") &&
        element.checkVisibility({ visibilityProperty: true }) &&
        isChosenOfItsGroup(element);
      return isDue ? [{ place, element: element.outerHTML.slice(0, 80) }] : [];
    });
  });
}

/** Presses Tab until the focus leaves the page or comes back to where it was. */
async function walk(tab: Page, expected: number): Promise<{ steps: readonly Step[]; trap: string | undefined }> {
  const shadowsAtRest = await readShadows(tab);
  const steps: Step[] = [];
  for (;;) {
    const step = await stepForward(tab, shadowsAtRest);
    if (step.place === -1 || (step.place === steps[0]?.place && steps.length >= expected)) break;
    if (steps.some(({ place }) => place === step.place)) return { steps, trap: step.element };
    steps.push(step);
  }
  return { steps, trap: undefined };
}

async function skipLinkProblems(tab: Page): Promise<readonly string[]> {
  const target = await tab.evaluate(() => {
    const first = document.querySelector<HTMLElement>("a[href],button,input,summary");
    first?.focus();
    const href = first?.getAttribute("href") ?? "";
    return href.startsWith("#") ? href.slice(1) : undefined;
  });
  if (target === undefined) return ["The first stop does not lead past what every page repeats"];
  await tab.keyboard.press("Enter");
  const isWithin = await nextFocusIsWithin(tab, target);
  await tab.goBack();
  return isWithin ? [] : [`The first stop names #${target}, and the focus does not go there`];
}
