import type { Localized } from "@entente/sdk";
import report from "./battery.json" with { type: "json" };

/** What the checks found on every page of a built site: written by `npm run battery`, told by the accessibility statement. */
export interface BatteryReport {
  /** The day on which they ran, as 2026-11-29. */
  readonly date: string;
  /** The declaration whose pages were looked at. */
  readonly declaration: string;
  /** The browser and the engines, each with its version. */
  readonly browser: string;
  readonly engines: readonly string[];
  /** How many pages of each kind were looked at, in each language. */
  readonly pages: readonly { readonly kind: string; readonly en: number; readonly fr: number }[];
  readonly checks: readonly CheckReport[];
  readonly defects: readonly SeenDefect[];
}

/** What a check found. */
export interface CheckReport {
  readonly name: string;
  /** What holds where it finds no problem. */
  readonly description: Localized;
  /** Whether it asks an engine that others made. */
  readonly asksAnEngine: boolean;
  /** How many pages it was asked of. */
  readonly pages: number;
  readonly problems: readonly { readonly kind: string; readonly page: string; readonly problem: string }[];
}

/** A page with one thing wrong, which proves a check, and the checks that see it. */
export interface SeenDefect {
  readonly page: string;
  readonly what: string;
  readonly meantFor: string;
  readonly seenBy: readonly string[];
}

export const battery: BatteryReport = report;
