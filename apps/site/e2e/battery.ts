import type { Browser } from "playwright-core";
import type { BuiltSite } from "./built-site.ts";
import { checksFor, chosenPages } from "./chosen-pages.ts";
import { type Findings, inspect } from "./inspect.ts";
import { limited } from "./limited.ts";

/** Several at once, as each waits for the browser most of the time. */
const atOnce = 3;

/** Asks every page of a site what is due on it: opened once for all its checks, and the next ones while one is told. */
export function inspectSite(
  browser: Browser,
  baseUrl: string,
  site: BuiltSite,
): ReadonlyMap<string, Promise<Findings>> {
  const pages = [...site.pages.values()];
  const chosen = chosenPages(pages);
  const inTurn = limited(atOnce);
  return new Map(
    pages.map((page) => [page.path, inTurn(() => inspect(browser, baseUrl, site, page, checksFor(page, chosen)))]),
  );
}
