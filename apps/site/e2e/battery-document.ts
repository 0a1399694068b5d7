import type { BatteryReport } from "../src/battery.ts";
import { isSeen, isSeenByAnEngine } from "../src/view/accessibility-view.ts";

/** The report of the battery, for people: pages by checks, what was found, and the proof of the checks. */
export function batteryDocument(report: BatteryReport): string {
  return [
    "# The battery, and its proof",
    "Written by `npm run battery`, which asks every page of the built site everything (`npm run build` first). Do not edit.",
    `On ${report.date}, in ${report.browser}, with ${new Intl.ListFormat("en-GB").format(report.engines)}.`,
    ...pagesByChecks(report),
    ...checks(report),
    ...proof(report),
  ].join("\n\n");
}

function pagesByChecks({ pages, checks }: BatteryReport): readonly string[] {
  const all = pages.reduce((sum, { en, fr }) => sum + en + fr, 0);
  const problems = checks.flatMap((check) => check.problems.map((found) => ({ name: check.name, ...found })));
  return [
    "## Pages by checks",
    `${all} pages. Each number in the table is a number of problems; the checks are numbered as below.`,
    table(
      ["kind of page", "pages", ...checks.map((_, index) => String(index + 1))],
      pages.map(({ kind, en, fr }) => [
        kind,
        String(en + fr),
        ...checks.map((check) => String(check.problems.filter((found) => found.kind === kind).length)),
      ]),
    ),
    problems.length === 0
      ? "No problem was found."
      : problems.map(({ name, page, problem }) => `- \`${page}\`, ${name}: ${problem}`).join("\n"),
  ];
}

function checks({ checks }: BatteryReport): readonly string[] {
  return [
    "## The checks",
    table(
      ["no.", "check", "holds when", "pages asked", "problems"],
      checks.map(({ name, description, pages, problems }, index) => [
        String(index + 1),
        name,
        description.en,
        String(pages),
        String(problems.length),
      ]),
    ),
  ];
}

function proof({ checks, defects }: BatteryReport): readonly string[] {
  const seen = defects.filter(isSeen);
  const byNoEngine = seen.filter((defect) => !isSeenByAnEngine(defect, checks));
  const engines = checks.filter(({ asksAnEngine }) => asksAnEngine).map(({ name }) => name);
  return [
    "## The pages with one thing wrong",
    `There are ${defects.length} in \`apps/site/e2e/defects\`. In ${seen.length}, the check that is meant for it sees what is wrong. In ${byNoEngine.length} of these, no check that asks an engine sees it (${engines.join(", ")}). A defect that adds or takes away a part is seen by “same shape” too, because its French page has none.`,
    table(
      ["what is wrong", "page", "meant for", "seen by it", "also seen by", "seen by an engine"],
      defects.map((defect) => [
        defect.what,
        `\`${defect.page}\``,
        defect.meantFor,
        yesOrNo(isSeen(defect)),
        defect.seenBy.filter((name) => name !== defect.meantFor).join(", ") || "–",
        yesOrNo(isSeenByAnEngine(defect, checks)),
      ]),
    ),
  ];
}

function yesOrNo(holds: boolean): string {
  return holds ? "yes" : "no";
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}
