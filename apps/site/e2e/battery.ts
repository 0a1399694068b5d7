import type { Browser } from "playwright-core";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { SeenDefect } from "../src/battery.ts";
import type { Check } from "./check.ts";
import { allChecks } from "./checks/all-checks.ts";
import { inspectDefect } from "./inspect-defect.ts";
import { type Findings, inspect } from "./inspect.ts";
import { lending } from "./lending.ts";
import { seededDefects } from "./seeded-defects.ts";
import { openTabs } from "./visit.ts";

/** Several at once, as each waits for the browser some of the time. */
const atOnce = 3;

/** Asks pages what is due on them: each opened once for all its checks, and the next ones while one is told. */
export async function inspectSite(
  browser: Browser,
  baseUrl: string,
  site: BuiltSite,
  due: ReadonlyMap<BuiltPage, readonly Check[]>,
): Promise<ReadonlyMap<BuiltPage, Promise<Findings>>> {
  const inTurn = lending(await openTabs(browser, atOnce));
  return new Map([...due].map(([page, checks]) => [page, inTurn((tab) => inspect(tab, baseUrl, site, page, checks))]));
}

/** Asks every page with one thing wrong everything. */
export async function inspectDefects(browser: Browser): Promise<readonly SeenDefect[]> {
  const inTurn = lending(await openTabs(browser, atOnce));
  return Promise.all(
    seededDefects.map((defect) =>
      inTurn(async (tab) => {
        const findings = await inspectDefect(tab, defect.page, allChecks);
        return { ...defect, seenBy: [...findings].flatMap(([name, found]) => (found.length > 0 ? [name] : [])) };
      }),
    ),
  );
}
