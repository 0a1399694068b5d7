import { formatProblem, openDeclaration, type DeclarationResult } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { expect } from "vitest";

/** What must hold of every answer, whatever was asked; the parser is a parameter so that a defective one can be judged too. */
export function judgeAnswer(input: unknown, parse: (input: unknown) => DeclarationResult = safeParseDeclaration): void {
  const before = JSON.stringify(input);
  const result = parse(input);
  expect(JSON.stringify(input)).toBe(before);
  if (result.success) {
    expect(JSON.parse(JSON.stringify(result.declaration))).toEqual(JSON.parse(before));
    const view = openDeclaration(result.declaration);
    expect([view.timeline(), view.ledger(), view.proof(), view.absences()]).toBeDefined();
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const problem of result.problems) {
    expect(formatProblem(problem)).toBeTypeOf("string");
    expect([problem.rule, problem.record, problem.wrong, problem.expected, problem.advice]).not.toContain("");
    expect(problem.wrong.length).toBeLessThan(2_000);
  }
}
