import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textFragments } from "@entente/exporters";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { declaration } from "../src/declaration.ts";
import { startStaticServer } from "../server/static-server.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

/** The part of a link that is looked at here. */
interface Link {
  readonly copy: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const coded = declaration.expressions.find(({ id }) => id === declaration.work.codedExpression);
const text = coded?.text ?? "";
const [file] = textFragments.write(declaration);
const { links } = JSON.parse(file?.text ?? "{}") as { readonly links: readonly Link[] };
const copies = declaration.manifestations.filter(({ expression }) => expression === coded?.id).map(({ id }) => id);
const chosen = links.filter(({ copy }) => copies.includes(copy)).filter((_link, index) => index % 12 === 0);

/** The text on a page of its own, a few words high, so that hardly more than one passage is in view. */
async function serveText(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "entente-fragments-"));
  const shown = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  await writeFile(
    join(root, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
     <style>pre { white-space: pre-wrap; font-size: 40px; line-height: 2 }</style><pre>\n${shown}</pre></html>`,
  );
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  onTestFinished(async () => {
    await close();
    await rm(root, { recursive: true, force: true });
  });
  return address;
}

/** Whether the words between two places are in view after a link was followed. */
async function isInView(link: string, start: number, end: number): Promise<boolean> {
  const tab = await browser.newPage({ viewport: { width: 800, height: 500 } });
  await tab.goto(link);
  await tab.waitForTimeout(100);
  const seen = await tab.evaluate(
    ([from, to]) => {
      const words = document.querySelector("pre")?.firstChild;
      if (words === null || words === undefined) return false;
      const range = document.createRange();
      range.setStart(words, from);
      range.setEnd(words, to);
      const { top } = range.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    },
    [start, end] as const,
  );
  await tab.close();
  return seen;
}

test("links to words open at those words in Chromium", async () => {
  const address = await serveText();
  expect(chosen.length).toBeGreaterThan(10);
  const missed: string[] = [];
  for (const { url, start, end } of chosen) {
    if (!(await isInView(`${address}#${url.split("#")[1] ?? ""}`, start, end))) missed.push(url);
  }
  expect(missed).toEqual([]);
});

test("a link to words that are not there opens at the top", async () => {
  const last = Math.max(...chosen.map(({ end }) => end));
  expect(await isInView(`${await serveText()}#:~:text=no%20such%20words`, last - 1, last)).toBe(false);
});
