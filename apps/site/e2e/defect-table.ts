import type { SeenDefect } from "./battery.ts";
import { allChecks } from "./checks/all-checks.ts";

/** Checks that run an engine made by others; the rest are our own. */
const engines = new Set(["axe", "html-validate"]);

/** The proof of the battery, for people: each page with one thing wrong, and the checks that see it. */
export function defectTable(defects: readonly SeenDefect[]): string {
  const onlyOurs = defects.filter(({ seenBy }) => !seenBy.some((name) => engines.has(name)));
  return [
    "# The battery, proved",
    "Written by `npm run battery`, which asks every page of the built site all that is due on it (`npm run build` first). Do not edit.",
    `Each page of \`apps/site/e2e/defects\` has one thing wrong. All ${defects.length} are seen by the check that is meant for them, ${onlyOurs.length} of them by no engine (axe, html-validate) and by our own checks alone. A defect that adds or takes away a part is seen by “same shape” too, because its French page has none.`,
    [
      "| what is wrong | page | meant for | also seen by |",
      "| --- | --- | --- | --- |",
      ...defects.map(({ what, page, meantFor, seenBy }) => {
        const others = seenBy.filter((name) => name !== meantFor).join(", ");
        return `| ${what} | \`${page}\` | ${meantFor} | ${others === "" ? "–" : others} |`;
      }),
    ].join("\n"),
    "## The checks",
    [
      "| check | holds when |",
      "| --- | --- |",
      ...allChecks.map(({ name, description }) => `| ${name} | ${description.en} |`),
    ].join("\n"),
  ].join("\n\n");
}
