import { checkDeclaration, checks } from "../checks/index.ts";
import { ownTexts } from "../checks/own-texts.ts";
import { forEachArray } from "../checks/record-ids.ts";
import type { Declaration } from "../model/declaration.ts";
import { formatProblem, shortened, type Problem } from "../model/problem.ts";
import type { DeclarationResult } from "../model/result.ts";
import { declarationSchema } from "./declaration.ts";
import { describeIssue } from "./describe-issue.ts";
import { describeExcess } from "./limits.ts";
import { describeVersion } from "./describe-version.ts";

/**
 * Thrown by `parseDeclaration`: its message lists every problem, one a line.
 *
 * @example
 * ```ts
 * import { DeclarationError } from "@entente/sdk/schema";
 *
 * const problem = { rule: "shape", record: "work", field: "id", wrong: "it is missing", expected: "a text", advice: "Add it." };
 *
 * new DeclarationError([problem]).message.split("\n")[0]; // => "The declaration has 1 problem:"
 * ```
 */
export class DeclarationError extends Error {
  /** Tells it from other errors. */
  override readonly name = "DeclarationError";
  /** All the problems found. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`The declaration has ${count}:`, ...problems.map((problem) => `- ${formatProblem(problem)}`)].join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads a declaration from parsed JSON of unknown origin: first its shape, then every check. It repairs nothing,
 * skips nothing and reports all problems at once. That a document has the shape of another version comes first. Where
 * some records are malformed, the checks that judge records by themselves still run on the others; those that need the
 * whole wait until the shape is right. A document beyond {@link documentLimits} is refused unread.
 *
 * @example
 * ```ts
 * import { safeParseDeclaration } from "@entente/sdk/schema";
 *
 * safeParseDeclaration("no declaration").success; // => false
 * ```
 */
export function safeParseDeclaration(input: unknown): DeclarationResult {
  const excess = describeExcess(input);
  if (excess.length > 0) return { success: false, problems: excess };
  const parsed = declarationSchema.safeParse(input);
  const problems = parsed.success
    ? checkDeclaration(parsed.data)
    : [
        ...describeVersion(input),
        ...parsed.error.issues
          .filter(({ path }) => path[0] !== "schemaVersion")
          .flatMap((issue) => describeIssue(issue, input)),
        ...checkWellShaped(input),
      ].map(shortened);
  return parsed.success && problems.length === 0
    ? { success: true, declaration: parsed.data }
    : { success: false, problems };
}

/**
 * The throwing form of `safeParseDeclaration`.
 *
 * @throws `DeclarationError` with all the problems found.
 *
 * @example
 * ```ts
 * import { parseDeclaration } from "@entente/sdk/schema";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * parseDeclaration(declaration).work.id; // => "uk-france-2015"
 * ```
 */
export function parseDeclaration(input: unknown): Declaration {
  const result = safeParseDeclaration(input);
  if (!result.success) throw new DeclarationError(result.problems);
  return result.declaration;
}

/** Runs the checks that judge records by themselves on those records whose shape is right. */
function checkWellShaped(input: unknown): readonly Problem[] {
  if (typeof input !== "object" || input === null) return [];
  const document = input as Readonly<Record<string, unknown>>;
  const work = declarationSchema.shape.work.safeParse(document["work"]);
  if (!work.success) return [];
  const items = forEachArray((array): readonly unknown[] => {
    const value = document[array];
    return Array.isArray(value) ? value : [];
  });
  const records = forEachArray((array) =>
    items[array].flatMap((item) => {
      const record = declarationSchema.shape[array].element.safeParse(item);
      return record.success ? [record.data] : [];
    }),
  );
  // The checks of single records read only the work and the arrays, all of which are well-shaped here.
  const wellShaped = { ...document, work: work.data, ...records } as unknown as Declaration;
  const ids = forEachArray((array) => items[array].flatMap(idOf));
  const own = ownTexts(wellShaped);
  return checks.filter(({ scope }) => scope === "record").flatMap(({ check }) => check(wellShaped, ids, own));
}

function idOf(item: unknown): readonly string[] {
  if (typeof item !== "object" || item === null || !("id" in item)) return [];
  return typeof item.id === "string" ? [item.id] : [];
}
