import { indented, type Screen } from "../layout/screen.ts";
import type { Comparison } from "./change.ts";
import { describeChange } from "./describe-change.ts";
import { describeStatus } from "./describe-status.ts";
import { nouns, type Noun } from "./noun.ts";

/** Tells a comparison to a person: the changes noun by noun, the statuses that follow, and the version number with why. */
export function renderComparison(comparison: Comparison, screen: Screen): string {
  const { oldVersion, newVersion, changes, statuses, bump, reasons } = comparison;
  const title = (text: string): string => screen.style("bold", text);
  const present = (Object.keys(nouns) as Noun[]).filter((noun) => changes.some((change) => change.noun === noun));
  const groups = present.flatMap((noun) => {
    const own = changes.filter((change) => change.noun === noun);
    const { many } = nouns[noun];
    return [
      "",
      title(`${many.slice(0, 1).toUpperCase()}${many.slice(1)} (${own.length})`),
      ...own.map((change) => indented(describeChange(change), 2, screen)),
    ];
  });
  const following =
    statuses.length === 0
      ? []
      : [
          "",
          title(`Statuses that follow (${statuses.length})`),
          ...statuses.map((status) => indented(describeStatus(status), 2, screen)),
        ];
  const why = reasons.flatMap((reason) => [
    indented(`${reason.bump}: ${reason.why}`, 2, screen),
    indented(reason.records.join(", "), 4, screen),
  ]);
  return [
    indented(`Facts of ${oldVersion} and of ${newVersion}: ${counted(changes.length)}.`, 0, screen),
    ...groups,
    ...following,
    "",
    title(bump === "none" ? "No new version is asked for." : `This asks for a ${bump} version.`),
    ...why,
  ].join("\n");
}

function counted(changes: number): string {
  if (changes === 0) return "nothing changed";
  return changes === 1 ? "one change" : `${changes} changes`;
}
