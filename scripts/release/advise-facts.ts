import type { Declaration } from "@entente/sdk";
import { compareDeclarations } from "../../packages/cli/src/diff/compare-declarations.ts";
import { renderChangeset } from "../../packages/cli/src/diff/render-changeset.ts";
import { isLess, type Bump } from "./bump.ts";
import { factsPackage } from "./public-packages.ts";

/** The facts that were last published, or only their shape where this release reads another. */
export type PublishedFacts =
  | { readonly sameShape: true; readonly declaration: Declaration }
  | { readonly sameShape: false; readonly schemaVersion: string };

/** What is wrong with the version that changesets give to the facts; nothing if it is enough. */
export function adviseFacts(published: PublishedFacts, working: Declaration, given: Bump): readonly string[] {
  if (!published.sameShape)
    return isLess(given, "major") ? [ofAnotherShape(published.schemaVersion, working, given)] : [];
  const comparison = compareDeclarations(published.declaration, working);
  if (!isLess(given, comparison.bump)) return [];
  const why = comparison.reasons.map(({ bump, why: rule, records }) => `  ${bump}: ${rule}\n    ${records.join(", ")}`);
  const proposed = renderChangeset(comparison, factsPackage).replaceAll(/^(?=.)/gm, "  ");
  return [
    [
      `${factsPackage}: the facts ask for a ${comparison.bump} version, and the changesets give ${told(given)}.`,
      ...why,
      "Raise a changeset, or add this one and put it in words for readers:",
      "",
      proposed,
    ].join("\n"),
  ];
}

function ofAnotherShape(before: string, { schemaVersion }: Declaration, given: Bump): string {
  return [
    `${factsPackage}: the facts ask for a major version, and the changesets give ${told(given)}.`,
    `  major: The shape of the document was ${before} and is ${schemaVersion}; typed consumers break.`,
    "Say in a major changeset what readers of the older shape have to do.",
  ].join("\n");
}

function told(bump: Bump): string {
  return bump === "none" ? "none" : `a ${bump} one`;
}
