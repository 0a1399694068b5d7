import { formatProblem, type Declaration, type Problem } from "@entente/sdk";
import { declarationSchema } from "@entente/sdk/schema";
import { judge, readDocument } from "./read-document.ts";
import { named } from "./read-input.ts";
import { Refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** So many problems are told where something else than a check was asked for. */
const mostTold = 10;

/** A declaration from a file; its problems are told if it is none. */
export async function readDeclaration(file: string, terminal: Terminal): Promise<Declaration> {
  const result = judge(await readDocument(file, terminal));
  if (result.success) return result.declaration;
  throw new Refusal(describeProblems(file, result.problems));
}

/**
 * A declaration from a file that has the right shape, whatever the checks say of it: one that was published with an
 * earlier release need not pass the checks of this one.
 */
export async function readShapedDeclaration(file: string, terminal: Terminal): Promise<Declaration> {
  const document = await readDocument(file, terminal);
  const result = judge(document);
  if (result.success) return result.declaration;
  const shaped = declarationSchema.safeParse(document.value);
  if (shaped.success) return shaped.data;
  throw new Refusal(describeProblems(file, result.problems));
}

function describeProblems(file: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const told = problems.slice(0, mostTold).map((problem) => `- ${formatProblem(problem)}`);
  const rest = problems.length > mostTold ? [`- and ${problems.length - mostTold} more`] : [];
  const advice = `\`entente check ${file}\` shows where.`;
  return [`${named(file)} has ${count}, and is not worked with before they are solved:`, ...told, ...rest, advice].join(
    "\n",
  );
}
