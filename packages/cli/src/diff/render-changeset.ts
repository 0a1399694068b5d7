import type { Comparison } from "./change.ts";
import { code, describeChange, listed } from "./describe-change.ts";
import { describeStatus } from "./describe-status.ts";

/** Writes the text of a changeset: which package gets which version, what changed, what follows, and what to do. */
export function renderChangeset({ changes, statuses, bump }: Comparison, packageName: string): string {
  const front = bump === "none" ? ["---", "---"] : ["---", `${JSON.stringify(packageName)}: ${bump}`, "---"];
  const told = changes.map(describeChange);
  const body = told.length === 0 ? ["Changes no fact."] : told.length === 1 ? told : bullets(told);
  const following =
    statuses.length === 0
      ? []
      : ["", "Statuses at the end of the search follow:", "", ...bullets(statuses.map(describeStatus))];
  const advice = changes.flatMap((change) => {
    const { noun, id } = change;
    if (change.change === "removed") return [`Name ${code(id)} of ${code(noun)} no more.`];
    if (change.change === "withdrawn") return [`Name ${code(id)} of ${code(noun)} no more; its page says why.`];
    if (change.change !== "moved" && change.change !== "split") return [];
    const choice = change.to.length === 1 ? "" : "what fits of ";
    return [`Where you name ${code(id)} of ${code(noun)}, name ${choice}${listed(change.to.map(code))}.`];
  });
  const toDo = advice.length === 0 ? [] : ["", "What to do:", "", ...bullets(advice)];
  return [...front, "", ...body, ...following, ...toDo].join("\n");
}

function bullets(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `- ${sentence}`);
}
