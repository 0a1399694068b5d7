import type { Problem } from "../model/problem.ts";

/** How large a document may be; beyond that it is refused before anything of it is read. */
export interface DocumentLimits {
  /** How many objects and lists may lie in each other. */
  readonly depth: number;
  /** How many records an array of the document may hold. */
  readonly records: number;
  /** How many values there may be in all. */
  readonly values: number;
  /** How many UTF-16 code units all texts may hold together. */
  readonly characters: number;
}

/**
 * How large a document may be. A declaration of a hundred pages stays far below; within the limits the answer comes in
 * seconds, beyond them at once.
 *
 * @example
 * ```ts
 * import { documentLimits } from "@entente/sdk/schema";
 *
 * documentLimits.depth; // => 24
 * ```
 */
export const documentLimits: DocumentLimits = {
  depth: 24,
  records: 5_000,
  values: 1_000_000,
  characters: 20_000_000,
};

/** Says by what a document is too large, if it is. Nothing is called in itself, so that depth alone cannot stop it. */
export function describeExcess(input: unknown): readonly Problem[] {
  const waiting: { readonly value: unknown; readonly depth: number; readonly path: string }[] = [
    { value: input, depth: 0, path: "" },
  ];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth, path } = next;
    values += 1;
    if (values > documentLimits.values) return [excess(path, "values in all", documentLimits.values)];
    if (typeof value === "string") {
      characters += value.length;
      if (characters > documentLimits.characters) {
        return [excess(path, "characters in all", documentLimits.characters)];
      }
    }
    if (typeof value !== "object" || value === null) continue;
    if (depth === documentLimits.depth) return [excess(path, "levels in each other", documentLimits.depth)];
    const length = Array.isArray(value) ? value.length : 0;
    if (depth === 1 && length > documentLimits.records) return [excess(path, "records", documentLimits.records)];
    if (values + length > documentLimits.values) return [excess(path, "values in all", documentLimits.values)];
    for (const [key, child] of Object.entries(value)) {
      waiting.push({
        value: child,
        depth: depth + 1,
        path: depth < 3 ? `${path}${path === "" ? "" : "."}${key}` : path,
      });
    }
  }
  return [];
}

function excess(path: string, what: string, limit: number): Problem {
  return {
    rule: "limits",
    record: "declaration",
    field: path.length <= 80 ? path : `${path.slice(0, 79)}…`,
    wrong: `there are more than ${limit} ${what}`,
    expected: `at most ${limit}`,
    advice: "Divide the document, or take out what does not belong to it; nothing else of it was read.",
  };
}
