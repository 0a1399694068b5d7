import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Route } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const host = "https://cdn.jsdelivr.net/npm/@entente/";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

test("the page of the recipe loads the modules as they are packed, and shows what the recipe says", async () => {
  const recipe = await readFile(`${root}docs/recipes/a-module-from-a-cdn.md`, "utf8");
  const [, html = ""] = /```html\n([\s\S]*?)```/.exec(recipe) ?? [];
  const [, shown = ""] = /```text\n([\s\S]*?)```/.exec(recipe) ?? [];
  const asked: string[] = [];
  const tab = await browser.newPage();
  // Nothing leaves this machine: what the page asks of the other host is answered from the packages as they were built.
  await tab.route("**/*", async (route) => {
    const address = route.request().url();
    if (address === "http://127.0.0.1/") return route.fulfill({ contentType: "text/html", body: html });
    asked.push(address);
    return answerFromPackages(route, address);
  });
  await tab.goto("http://127.0.0.1/");
  const first = tab.locator("#undertakings > li").first();
  await first.waitFor();
  expect(await first.textContent()).toBe(shown.trim());
  expect(asked.filter((address) => !address.startsWith(host) && !address.endsWith("/favicon.ico"))).toEqual([]);
  await tab.close();
});

/** `…/sdk@1.0.0/dist/index.js` is the file `dist/index.js` of the package `sdk`. */
async function answerFromPackages(route: Route, address: string): Promise<void> {
  const [, name, path] = /^([\w-]+)@[\d.]+\/(dist\/[\w./-]+)$/.exec(address.slice(host.length)) ?? [];
  if (name === undefined || path === undefined) return route.abort();
  await route.fulfill({
    headers: { "access-control-allow-origin": "*" },
    contentType: extname(path) === ".json" ? "application/json" : "text/javascript",
    body: await readFile(`${root}packages/${name}/${path}`, "utf8"),
  });
}
