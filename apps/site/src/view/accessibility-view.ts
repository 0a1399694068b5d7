import type { Declaration } from "@entente/sdk";
import type { BatteryReport } from "../battery.ts";

interface TestedView {
  /** Whether the pages that were looked at explain this declaration. */
  readonly isOfThisSite: boolean;
  readonly pages: number;
  /** Checks that were asked of every page, and those of some. */
  readonly everywhere: BatteryReport["checks"];
  readonly onSome: BatteryReport["checks"];
  readonly fewest: number;
  readonly defects: number;
}

/** What a reader is told of the tests: never more than the report of the battery says. */
export function testedView(report: BatteryReport, { work }: Pick<Declaration, "work">): TestedView {
  const pages = report.pages.en + report.pages.fr;
  const onSome = report.checks.filter((check) => check.pages < pages);
  return {
    isOfThisSite: report.declaration === work.id,
    pages,
    everywhere: report.checks.filter((check) => check.pages === pages),
    onSome,
    fewest: Math.min(...onSome.map((check) => check.pages)),
    defects: report.checks.reduce((sum, { defects }) => sum + defects, 0),
  };
}
