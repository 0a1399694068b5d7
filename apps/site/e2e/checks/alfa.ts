import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Playwright } from "@siteimprove/alfa-playwright";
import rules from "@siteimprove/alfa-rules";
import type { Page } from "playwright-core";
import type { Check } from "../check.ts";

/** The rules that are not asked. */
const left = new Set([
  // It cannot tell whether the focus is seen and asks a person at each stop; the keyboard path looks itself.
  "sia-r65",
  // It takes a part whose links are named drawings, as the picture of the text has them, for an empty one.
  "sia-r78",
  // It asks for targets of 44 pixels, as WCAG does at AAA; ours are held to the 24 of AA.
  "sia-r111",
]);

const asked = [...rules].filter(({ uri }) => !left.has(nameOf(uri)));

export const alfa: Check = {
  name: "alfa",
  description: {
    en: "alfa, another engine, finds nothing wrong. Three of its rules are not asked: on larger targets, on the focus and on empty parts.",
    fr: "alfa, un autre moteur, ne trouve rien à redire. Trois de ses règles ne sont pas appliquées : sur les grandes cibles, le focus et les parties vides.",
  },
  check: async ({ tab }) => {
    const page = await readied(tab, async () => Playwright.toPage(await tab.evaluateHandle(() => document)));
    if ([...page.document.style].every((sheet) => [...sheet.children()].length === 0)) {
      return ["alfa could read no style of the page"];
    }
    const outcomes = await Audit.of(page, asked).evaluate();
    return [...outcomes].flatMap((outcome) =>
      Outcome.isFailed(outcome)
        ? `${nameOf(outcome.rule.uri)} at ${beginningOf(outcome.target)}: ${reasonsOf(outcome)}`
        : [],
    );
  },
};

/**
 * Readies a page for alfa while it is read. alfa takes a style sheet for empty if it knows one rule of it not, so these
 * are taken out; and what is folded for shown, on top of what stands there, so all is unfolded.
 */
async function readied<Result>(tab: Page, read: () => Promise<Result>): Promise<Result> {
  const changed = await tab.evaluate(() => ({
    rules: [...document.styleSheets].map((sheet) => {
      const rules = [...sheet.cssRules].map((rule, place) => ({ rule, place }));
      const unknown = rules.filter(({ rule }) => rule instanceof CSSContainerRule);
      for (const { place } of unknown.toReversed()) sheet.deleteRule(place);
      return unknown.map(({ rule, place }) => ({ text: rule.cssText, place }));
    }),
    unfolded: [...document.querySelectorAll("details")].map((fold) => {
      const wasOpen = fold.open;
      fold.open = true;
      return !wasOpen;
    }),
  }));
  try {
    return await read();
  } finally {
    await tab.evaluate(({ rules, unfolded }) => {
      for (const [index, unknown] of rules.entries()) {
        for (const { text, place } of unknown) document.styleSheets[index]?.insertRule(text, place);
      }
      for (const [index, fold] of document.querySelectorAll("details").entries()) {
        if (unfolded[index] === true) fold.open = false;
      }
    }, changed);
  }
}

/** The last part of a rule's address. */
function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1);
}

/** The first of its markup. */
function beginningOf(target: unknown): string {
  return String(target).replaceAll(/\s+/g, " ").slice(0, 80);
}

function reasonsOf({ expectations }: ExpectedOf): string {
  return [...expectations]
    .flatMap(([, expected]) => (expected.isErr() ? expected.getErrUnsafe().message : []))
    .join("; ");
}

type ExpectedOf = Pick<Outcome.Failed<unknown, never>, "expectations">;
