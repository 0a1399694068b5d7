import type { Browser } from "playwright-core";
import type { BuiltSite } from "./built-site.ts";
import { allChecks } from "./checks/all-checks.ts";
import { checksFor, chosenPages } from "./chosen-pages.ts";
import { inspectDefect } from "./inspect-defect.ts";
import { type Findings, inspect } from "./inspect.ts";
import { limited } from "./limited.ts";
import { type SeededDefect, seededDefects } from "./seeded-defects.ts";

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

/** A page with one thing wrong, and the checks that see it. */
export interface SeenDefect extends SeededDefect {
  readonly seenBy: readonly string[];
}

/** Asks every page with one thing wrong everything. */
export function inspectDefects(browser: Browser): Promise<readonly SeenDefect[]> {
  const inTurn = limited(atOnce);
  return Promise.all(
    seededDefects.map((defect) =>
      inTurn(async () => {
        const findings = await inspectDefect(browser, defect.page, allChecks);
        return { ...defect, seenBy: [...findings].flatMap(([name, found]) => (found.length > 0 ? [name] : [])) };
      }),
    ),
  );
}

/** What does not hold on the pages, a line each. */
export function problemsOfPages(pages: ReadonlyMap<string, Findings>): readonly string[] {
  return [...pages].flatMap(([path, findings]) =>
    [...findings].flatMap(([name, found]) => found.map((problem) => `${path}: ${name}: ${problem}`)),
  );
}

/** The defects that escape the check which is there to see them, a line each. */
export function unseenDefects(defects: readonly SeenDefect[]): readonly string[] {
  return defects
    .filter(({ meantFor, seenBy }) => !seenBy.includes(meantFor))
    .map(({ page, meantFor }) => `${page} is not seen by: ${meantFor}`);
}
