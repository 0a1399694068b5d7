import type { Localized } from "@entente/sdk";
import report from "../battery.json" with { type: "json" };

/** What the battery of checks has shown: written by `npm run battery`, told by the accessibility statement. */
export interface BatteryReport {
  /** The day on which it ran. */
  readonly date: string;
  /** The declaration whose pages were looked at. */
  readonly declaration: string;
  readonly browser: string;
  readonly engines: readonly string[];
  /** How many pages were looked at. */
  readonly pages: { readonly en: number; readonly fr: number };
  readonly checks: readonly {
    readonly name: string;
    readonly description: Localized;
    /** How many pages it was asked of. */
    readonly pages: number;
    /** How many pages with one thing wrong prove it. */
    readonly defects: number;
  }[];
}

export const battery: BatteryReport = report;
