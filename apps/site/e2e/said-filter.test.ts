import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { declaration } from "../src/declaration.ts";
import { dictionaries } from "../src/i18n/dictionaries.ts";
import { languages, type Language } from "../src/i18n/language.ts";
import { pathTo, type Route } from "../src/i18n/routes.ts";
import { undertakingView } from "../src/view/undertaking-view.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

async function openWithoutScript(route: Route, language: Language): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL(pathTo(route, language), inject("baseUrl")).href);
  return page;
}

const visible = (page: Page, selector: string): Promise<number> => page.locator(`:is(${selector}):visible`).count();

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`input[name="${name}"]`).focus();
  await page.keyboard.press("Space");
}

const inferred = ".inferred, .only-inferred";
const [withInference] = declaration.commitments.filter(({ obligorBasis }) => obligorBasis === "inferred");
if (withInference === undefined) throw new Error("The declaration is expected to hold an inferred undertaking.");
const undertaking: Route = { page: "undertaking", id: withInference.id };

describe.each(languages)("the choices of an undertaking in %s, without script", (language) => {
  const { undertaking: words } = dictionaries[language];

  test("hide what is inferred, say what that is, and that the text does not say it", async () => {
    const page = await openWithoutScript(undertaking, language);
    const before = await visible(page, ".facts dt");
    expect(await visible(page, inferred)).toBeGreaterThan(0);
    expect(await visible(page, ".not-said")).toBe(0);
    const label = page.locator('label:has([name="said-only"])');
    expect(await label.textContent()).toContain(words.who);

    await press(page, "said-only");
    expect(await visible(page, inferred)).toBe(0);
    expect(await page.locator(".not-said:visible").allTextContents()).toContain(words.notSaid);
    const hiddenNotes = withInference.note === undefined ? 0 : 1;
    expect(await visible(page, "#reading .facts dt")).toBeLessThanOrEqual(before - hiddenNotes);
    const { who } = undertakingView(declaration, withInference, language);
    expect(await page.locator(".glance").innerText()).not.toContain(who);

    await press(page, "said-only");
    expect(await visible(page, ".facts dt")).toBe(before);
  });

  test("leave the words of the statement alone where a reader wants nothing else", async () => {
    const page = await openWithoutScript(undertaking, language);
    const words = await visible(page, "main > .beside mark");
    expect(words).toBeGreaterThan(0);
    await press(page, "words-only");
    expect(await visible(page, "main > .beside mark")).toBe(words);
    expect(await visible(page, "main h1")).toBe(1);
    expect(await visible(page, ".facts, .lead, .glance, #status, #evidence")).toBe(0);
  });

  test("change nothing on paper", async () => {
    const page = await openWithoutScript(undertaking, language);
    await page.emulateMedia({ media: "print" });
    const printed = await visible(page, `.facts dt, .lead, #status, ${inferred}`);
    for (const name of ["said-only", "words-only"]) {
      await page.emulateMedia({ media: "screen" });
      await press(page, name);
      await page.emulateMedia({ media: "print" });
      expect(await visible(page, `.facts dt, .lead, #status, ${inferred}`), name).toBe(printed);
      expect(await visible(page, ".not-said"), name).toBe(0);
    }
  });
});

test.each(languages)("the sums in %s are told without what is inferred", async (language) => {
  const page = await openWithoutScript({ page: "money" }, language);
  const guesses = declaration.money.filter(({ payerBasis }) => payerBasis === "inferred");
  expect(await visible(page, ".inferred")).toBeGreaterThanOrEqual(guesses.length);
  await press(page, "said-only");
  expect(await visible(page, inferred)).toBe(0);
  expect(await visible(page, "article .not-said")).toBe(guesses.length);
});

test.each(languages)(
  "the parts in %s are told without those that are inferred, but for how many they are",
  async (language) => {
    const page = await openWithoutScript({ page: "who" }, language);
    const rows = await visible(page, "article .beside");
    const inferredRows = await visible(page, "article .beside.only-inferred");
    const counts = await visible(page, ".stays");
    expect(inferredRows).toBeGreaterThan(0);
    await press(page, "said-only");
    expect(await visible(page, ".inferred:not(.stays), .only-inferred")).toBe(0);
    expect(await visible(page, "article .beside")).toBe(rows - inferredRows);
    expect(await visible(page, ".stays")).toBe(counts);
  },
);

test("a page on which nothing is inferred offers to hide nothing", async () => {
  const [plain] = declaration.commitments.filter(
    ({ id, obligorBasis, note, due }) =>
      obligorBasis !== "inferred" &&
      note === undefined &&
      due === undefined &&
      declaration.money.every(({ commitment }) => commitment !== id),
  );
  if (plain === undefined) return;
  const page = await openWithoutScript({ page: "undertaking", id: plain.id }, "en");
  expect(await visible(page, inferred)).toBe(0);
  expect(await page.locator('input[name="said-only"]').count()).toBe(0);
});
