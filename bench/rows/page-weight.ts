import { launchBrowser } from "../../apps/site/e2e/browser.ts";
import { ensureChromium } from "../../apps/site/e2e/chromium.ts";
import { bytes, outOf } from "../figures.ts";
import type { Section } from "../section.ts";
import type { ComparedPage } from "../sites/compared-pages.ts";
import { statementBlocks } from "../sites/statement-blocks.ts";
import { weigh, type Weight } from "../sites/weigh.ts";

const firstRoundTrip = 14_600;

/** What has to come to a reader before a page is whole. */
export async function pageWeight(pages: readonly ComparedPage[]): Promise<Section> {
  const browser = await launchBrowser(await ensureChromium());
  const weighed: (ComparedPage & Weight)[] = [];
  for (const page of pages) weighed.push({ ...page, ...(await weigh(browser, page.address)) });
  await browser.close();
  for (const { isOurs, name, text } of weighed) if (!isOurs) expectStatement(name, text);
  const ours = weighed.filter(({ isOurs }) => isOurs);
  const heaviest = Math.max(...ours.map(beforeScript));
  const withMore = ours.filter(({ requests }) => requests > 1);
  const tooHeavy = ours.filter((page) => beforeScript(page) > firstRoundTrip);
  return {
    title: "Weight of a page",
    notes: [
      "All that Chromium loads until it asks for nothing more, each file compressed as it is served: with gzip at 9, with brotli at 11. The icon is not counted for any of them. The peers show the text of the statement and nothing else, each as it comes; ours are the pages of the site, of each kind the longest in English. “Text” is ours with the same statement, and a note beside each of its sentences.",
    ],
    tables: [
      {
        columns: ["page", "requests", "gzip", "brotli", "script, gzip", "elements"],
        rows: weighed.map(({ name, requests, gzip, brotli, script, elements }) => [
          name,
          String(requests),
          bytes(gzip),
          bytes(brotli),
          bytes(script),
          elements.toLocaleString("en"),
        ]),
      },
    ],
    goals: [
      {
        goal: `≤ ${bytes(firstRoundTrip)} in gzip and in brotli, but for script`,
        measured: `${bytes(heaviest)} at most`,
        isMet: tooHeavy.length === 0,
        why: `${namesOf(tooHeavy)}; our own checks allow a page with a script 25,000 B with it, and one on which more than 20 records bear 16,060 B`,
      },
      {
        goal: "one request beside the icon",
        measured: `${outOf(ours.length - withMore.length, ours.length)} kinds of page`,
        isMet: withMore.length === 0,
        why: `${namesOf(withMore)}: the page is whole with one request, and then loads its script`,
      },
    ],
  };
}

function namesOf(pages: readonly ComparedPage[]): string {
  return pages.map(({ name }) => name).join(", ");
}

/** What a reader waits for: a script only adds to a page that is whole without it. */
function beforeScript({ gzip, brotli, script }: Weight): number {
  return Math.max(gzip - script, brotli);
}

/** Letters alone, as generators change quotes and dashes. */
function expectStatement(name: string, text: string): void {
  const letters = (words: string): string => words.replaceAll(/\P{L}/gu, "");
  const shown = letters(text);
  const missing = statementBlocks.find((block) => !shown.includes(letters(block.text)));
  if (missing !== undefined) throw new Error(`${name} does not show: ${missing.text}`);
}
