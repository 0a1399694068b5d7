import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { startStaticServer } from "../server/static-server.ts";
import { declaration } from "../src/declaration.ts";
import { languages } from "../src/i18n/language.ts";
import { pathTo, type Route } from "../src/i18n/routes.ts";
import { embedCode } from "../src/view/embed-view.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

/** Opens a page of another origin that holds some markup, and what such a page may ask of what it frames. */
async function openElsewhere(markup: string, headers = ""): Promise<Page> {
  const root = await mkdtemp(join(tmpdir(), "entente-elsewhere-"));
  await writeFile(join(root, "index.html"), `<!doctype html><html lang="en"><title>Elsewhere</title>${markup}</html>`);
  await writeFile(join(root, "_headers"), headers);
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await close();
    await rm(root, { recursive: true, force: true });
  });
  const tab = await context.newPage();
  await tab.goto(address);
  return tab;
}

const [commitment] = declaration.commitments;
if (commitment === undefined) throw new Error("The declaration is expected to hold an undertaking.");
const { id, title } = commitment;

describe.each(languages)("a card in %s", (language) => {
  const code = embedCode(title[language], id, inject("baseUrl"), language);

  test("is shown by the code that is offered, and leads to the undertaking in a window of its own", async () => {
    const tab = await openElsewhere(code);
    const card = tab.frameLocator("iframe");
    expect(await card.getByRole("heading", { level: 1 }).textContent()).toBe(title[language]);
    const opened = tab.context().waitForEvent("page");
    await card.getByRole("link").click();
    const page = await opened;
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(pathTo({ page: "undertaking", id }, language));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title[language]);
    expect(await page.evaluate(() => window.opener === null)).toBe(true);
  });

  test("is shown by a page that isolates itself", async () => {
    const isolated = "/*\n  Cross-Origin-Embedder-Policy: require-corp\n  Cross-Origin-Opener-Policy: same-origin\n";
    const tab = await openElsewhere(code, isolated);
    expect(await tab.frameLocator("iframe").getByRole("heading", { level: 1 }).textContent()).toBe(title[language]);
  });

  test("is read at 320 by 200 pixels without scrolling sideways", async () => {
    const tab = await browser.newPage({ viewport: { width: 320, height: 200 } });
    onTestFinished(() => tab.close());
    await tab.goto(new URL(pathTo({ page: "embed", id }, language), inject("baseUrl")).href);
    const { width, top } = await tab.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      top: document.querySelector("h1")?.getBoundingClientRect().bottom ?? Infinity,
    }));
    expect(width).toBeLessThanOrEqual(320);
    expect(top).toBeLessThan(200);
  });
});

const framedByNobody: readonly Route[] = [{ page: "home" }, { page: "find" }, { page: "undertaking", id }];

test.each(framedByNobody)("$page is not shown in a frame of another site", async (route) => {
  const address = new URL(pathTo(route, "en"), inject("baseUrl")).href;
  const tab = await openElsewhere(`<iframe src="${address}" title="Framed"></iframe>`);
  await expect.poll(() => tab.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
});
