import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { startStaticServer } from "../server/static-server.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

const injected = '<script>document.title = "Injected";</script><style>body { display: none; }</style>';

/** What becomes of a page with something injected, on a host that sends no headers of its own. */
async function openInjected(change: (html: string) => string): Promise<{ title: string; isShown: boolean }> {
  const root = await mkdtemp(join(tmpdir(), "entente-injected-"));
  const html = await readFile(join(inject("builtSite"), "index.html"), "utf8");
  await writeFile(join(root, "index.html"), change(html.replace("</body>", `${injected}</body>`)));
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  const tab = await browser.newPage();
  onTestFinished(async () => {
    await tab.close();
    await close();
    await rm(root, { recursive: true, force: true });
  });
  await tab.goto(address);
  return { title: await tab.title(), isShown: await tab.locator("body").isVisible() };
}

test("without its policy a page runs and wears what is injected into it", async () => {
  const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, "");
  expect(await openInjected(withoutPolicy)).toEqual({ title: "Injected", isShown: false });
});

test("on a host that sends no headers a page still refuses an injected script and style", async () => {
  const { title, isShown } = await openInjected((html) => html);
  expect(title).not.toBe("Injected");
  expect(isShown).toBe(true);
});
