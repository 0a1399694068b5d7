import type { Check } from "../check.ts";

export const reducedMotion: Check = {
  name: "reduced motion",
  description: {
    en: "Nothing moves, fades or glides where a reader has asked for less motion.",
    fr: "Rien ne bouge, ne s’estompe ni ne glisse quand la personne a demandé moins d’animations.",
  },
  check: async ({ tab }) => {
    await tab.emulateMedia({ reducedMotion: "reduce" });
    const moving = await tab.evaluate(() => {
      const start = (element: Element): string => element.outerHTML.slice(0, 80);
      const lasts = (durations: string): boolean => durations.split(",").some((duration) => parseFloat(duration) > 0);
      const running = document.getAnimations().map(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return `An animation runs on ${target === null ? "the page" : start(target)}`;
      });
      const ready = [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return [
          ...(lasts(transitionDuration) ? [`A change takes time in ${start(element)}`] : []),
          ...(scrollBehavior === "smooth" ? [`Scrolling glides in ${start(element)}`] : []),
        ];
      });
      return [...running, ...ready];
    });
    await tab.emulateMedia({ reducedMotion: null });
    return moving;
  },
};
