import type { Declaration } from "@entente/sdk";
import type { BatteryReport, CheckReport, SeenDefect } from "../battery.ts";

interface TestedView {
  /** Whether the pages that were looked at explain this declaration. */
  readonly isOfThisSite: boolean;
  readonly pages: Readonly<Record<"en" | "fr", number>>;
  /** What was found to hold on every page. */
  readonly everywhere: readonly CheckReport[];
  /** What was not, and on how many pages it was not. */
  readonly notEverywhere: readonly { readonly check: CheckReport; readonly pages: number }[];
  /** The pages with one thing wrong: all, those whose check saw it, and those that no engine saw. */
  readonly defects: Readonly<Record<"all" | "seen" | "seenByNoEngine", number>>;
}

/** What a reader is told of the tests: never more than the report of the battery says. */
export function testedView(report: BatteryReport, { work }: Pick<Declaration, "work">): TestedView {
  const { checks, defects } = report;
  const pagesWithProblems = ({ problems }: CheckReport): number => new Set(problems.map(({ page }) => page)).size;
  return {
    isOfThisSite: report.declaration === work.id,
    pages: {
      en: report.pages.reduce((sum, { en }) => sum + en, 0),
      fr: report.pages.reduce((sum, { fr }) => sum + fr, 0),
    },
    everywhere: checks.filter(({ problems }) => problems.length === 0),
    notEverywhere: checks
      .filter(({ problems }) => problems.length > 0)
      .map((check) => ({ check, pages: pagesWithProblems(check) })),
    defects: {
      all: defects.length,
      seen: defects.filter(isSeen).length,
      seenByNoEngine: defects.filter((defect) => isSeen(defect) && !isSeenByAnEngine(defect, checks)).length,
    },
  };
}

/** Whether the check that is there to see a defect sees it. */
export function isSeen({ meantFor, seenBy }: SeenDefect): boolean {
  return seenBy.includes(meantFor);
}

/** Whether any check sees it that asks an engine. */
export function isSeenByAnEngine({ seenBy }: SeenDefect, checks: readonly CheckReport[]): boolean {
  return checks.some(({ name, asksAnEngine }) => asksAnEngine && seenBy.includes(name));
}
