import type { Browser, Page, Response } from "playwright-core";
import { encode } from "../../apps/site/server/content-coding.ts";
import { isCompressible } from "../../apps/site/server/content-types.ts";

/** What a browser loads to show a page. */
export interface Weight {
  readonly requests: number;
  readonly gzip: number;
  readonly brotli: number;
  /** What of the bytes in gzip is script in files of its own. */
  readonly script: number;
  readonly elements: number;
  /** All words on it, for who wants to know whether it is the right page. */
  readonly text: string;
}

/** Loads a page until nothing more is asked for, and leaves its icon out. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(address, { waitUntil: "networkidle" });
  const icons = new Set(await iconsOf(page));
  const loaded = responses.filter((response) => !icons.has(response.url()));
  const sizes = await Promise.all(loaded.map(sizeOf));
  const sum = (pick: (size: Size) => number): number => sizes.reduce((total, size) => total + pick(size), 0);
  const elements = await page.locator("*").count();
  const text = await page.locator("body").innerText();
  await context.close();
  return {
    requests: loaded.length,
    gzip: sum(({ gzip }) => gzip),
    brotli: sum(({ brotli }) => brotli),
    script: sum(({ gzip, isScript }) => (isScript ? gzip : 0)),
    elements,
    text,
  };
}

async function iconsOf(page: Page): Promise<readonly string[]> {
  const links = await page.locator("link[rel~=icon]").all();
  const named = await Promise.all(links.map((link) => link.getAttribute("href")));
  return named.map((href) => new URL(href ?? "", page.url()).href);
}

interface Size {
  readonly gzip: number;
  readonly brotli: number;
  readonly isScript: boolean;
}

async function sizeOf(response: Response): Promise<Size> {
  if (!response.ok()) throw new Error(`${response.url()} answers ${response.status()}.`);
  const body = await response.body();
  const type = (await response.headerValue("content-type")) ?? "";
  const shrinks = isCompressible(type);
  return {
    gzip: (await encode(body, shrinks ? "gzip" : "identity")).length,
    brotli: (await encode(body, shrinks ? "br" : "identity")).length,
    isScript: type.startsWith("text/javascript"),
  };
}
