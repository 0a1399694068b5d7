import type { GetDependencyReleaseLine, GetReleaseLine } from "@changesets/types";

/** An entry as readers get it: the text of the changeset, without commits, whatever its paragraphs and lists. */
export const getReleaseLine: GetReleaseLine = ({ summary }) => {
  const [first = "", ...rest] = summary.trim().split("\n");
  const indented = rest.map((line) => (line === "" ? "" : `  ${line}`));
  return Promise.resolve([`- ${first}`, ...indented].join("\n"));
};

/** What is said where only a dependency has a new version. */
export const getDependencyReleaseLine: GetDependencyReleaseLine = (_changesets, dependencies) => {
  const named = dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`);
  return Promise.resolve(named.length === 0 ? "" : `- Works with ${named.join(", ")}.`);
};
