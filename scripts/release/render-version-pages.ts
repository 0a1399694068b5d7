import { compareDeclarations } from "../../packages/cli/src/diff/compare-declarations.ts";
import { describeChange } from "../../packages/cli/src/diff/describe-change.ts";
import { describeStatus } from "../../packages/cli/src/diff/describe-status.ts";
import type { PublishedFacts } from "./advise-facts.ts";

/** A version of the facts as the registry holds it. */
export interface PublishedVersion {
  readonly version: string;
  /** Its declaration.json, byte for byte. */
  readonly json: string;
  readonly facts: PublishedFacts;
}

/** The files below `/v/`: an index, and for each version its declaration and what changed in the facts since the one before. */
export function pagesOf(versions: readonly PublishedVersion[]): Readonly<Record<string, string>> {
  const pages: Record<string, string> = {
    "index.json": `${JSON.stringify(
      versions.map(({ version }) => version),
      undefined,
      2,
    )}\n`,
  };
  for (const [index, { version, json, facts }] of versions.entries()) {
    const before = versions[index - 1];
    pages[`${version}/declaration.json`] = json;
    pages[`${version}/facts.md`] = changesIn(version, facts, before);
  }
  return pages;
}

function changesIn(version: string, facts: PublishedFacts, before: PublishedVersion | undefined): string {
  if (before === undefined) return page(version, ["The first published version."]);
  if (!facts.sameShape || !before.facts.sameShape) {
    return page(version, [
      `The facts of ${before.version} and of ${version} have not both the shape that is compared here; the changelog says what changed.`,
    ]);
  }
  const { changes, statuses } = compareDeclarations(before.facts.declaration, facts.declaration);
  return page(version, [
    `What changed in the facts since ${before.version}:`,
    changes.length === 0 ? "Nothing." : changes.map((change) => `- ${describeChange(change)}`).join("\n"),
    ...(statuses.length === 0
      ? []
      : [
          "Statuses at the end of the search that follow:",
          statuses.map((status) => `- ${describeStatus(status)}`).join("\n"),
        ]),
  ]);
}

function page(version: string, paragraphs: readonly string[]): string {
  return `${[`# ${version}`, ...paragraphs].join("\n\n")}\n`;
}
