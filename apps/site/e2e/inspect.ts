import type { Page } from "playwright-core";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { Check, Visit } from "./check.ts";
import { visit } from "./visit.ts";

/** The problems found by each check, by its name. */
export type Findings = ReadonlyMap<string, readonly string[]>;

/** Runs checks on a page, one after the other. What keeps a check from being made is a problem of that check. */
export async function inspect(
  tab: Page,
  baseUrl: string,
  site: BuiltSite,
  page: BuiltPage,
  checks: readonly Check[],
): Promise<Findings> {
  try {
    return await visit(tab, baseUrl, site, page, (open) => runChecks(open, checks));
  } catch (error) {
    return new Map(checks.map(({ name }) => [name, [unfinished(error)]]));
  }
}

async function runChecks(open: Visit, checks: readonly Check[]): Promise<Findings> {
  const findings = new Map<string, readonly string[]>();
  for (const { name, check } of checks) {
    try {
      findings.set(name, await check(open));
    } catch (error) {
      findings.set(name, [unfinished(error)]);
    }
  }
  return findings;
}

function unfinished(error: unknown): string {
  const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
  return `The check could not be made: ${reason}`;
}
