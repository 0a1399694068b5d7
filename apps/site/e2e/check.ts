import type { Localized } from "@entente/sdk";
import type { Page } from "playwright-core";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

/** What a page asked for and said while it loaded. */
export interface Traffic {
  readonly requests: readonly string[];
  /** Errors and warnings on the console, refusals by the page's policy among them. */
  readonly complaints: readonly string[];
}

/** A page open in a browser, beside what the build wrote. */
export interface Visit {
  readonly page: BuiltPage;
  readonly site: BuiltSite;
  readonly tab: Page;
  readonly traffic: Traffic;
}

export interface Check {
  readonly name: string;
  /** What holds when the check finds no problem. */
  readonly description: Localized;
  /** Names every problem for whoever has to mend it, and leaves the tab as it was. */
  readonly check: (visit: Visit) => readonly string[] | Promise<readonly string[]>;
}
