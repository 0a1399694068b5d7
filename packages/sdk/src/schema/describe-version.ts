import type { Problem } from "../model/problem.ts";
import { schemaVersion } from "../model/schema-version.ts";

/** Says, before all that follows from it, that a document has the shape of another version or names none. */
export function describeVersion(input: unknown): readonly Problem[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return [];
  const version: unknown = "schemaVersion" in input ? input.schemaVersion : undefined;
  if (version === schemaVersion) return [];
  const known = typeof version === "string" && version !== "";
  return [
    {
      rule: "shape",
      record: "declaration",
      field: "schemaVersion",
      wrong: known
        ? `the document has the shape ${version.slice(0, 60)}`
        : "the document does not say which shape it has",
      expected: `the shape ${schemaVersion}, which this release of \`@entente/sdk\` reads`,
      advice: known
        ? "Read it with the release that wrote it, or build it again with this one; what else is wrong may only come of the difference."
        : "Say which shape it has, or build it again with this release; what else is wrong may only come of the difference.",
    },
  ];
}
