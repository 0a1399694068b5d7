import { documentLimits, safeParseDeclaration } from "@entente/sdk/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attack, attacked, valid } from "./hostile-json.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { runs } from "./runs.ts";

describe("whatever is done to a document", () => {
  test("the answer is a declaration that is the document, or a list of problems", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.array(attack, { minLength: 1, maxLength: 3 }), (attacks) => {
        judgeAnswer(attacked(attacks));
      }),
      { numRuns: runs },
    );
  });

  test("any JSON at all gets an answer", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        judgeAnswer(input);
      }),
      { numRuns: runs },
    );
  });
});

const document = JSON.parse(valid) as Record<string, unknown>;
const nested = (levels: number): unknown => JSON.parse(`${"[".repeat(levels)}1${"]".repeat(levels)}`);
const records = (count: number): readonly unknown[] => {
  const [first] = document["sentences"] as unknown[];
  return Array.from({ length: count }, () => first);
};
const cyclic: Record<string, unknown> = { ...document };
cyclic["work"] = cyclic;

describe("beyond the limits a document is refused unread", () => {
  test.each([
    { excess: "10,000 levels", input: nested(10_000), says: "levels in each other" },
    { excess: "10,000 levels in a record", input: { ...document, work: nested(10_000) }, says: "levels in each other" },
    { excess: "a document that holds itself", input: cyclic, says: "levels in each other" },
    {
      excess: "a text of 50 million characters",
      input: { ...document, updated: "x".repeat(50_000_000) },
      says: "characters",
    },
    { excess: "a million sentences", input: { ...document, sentences: records(1_000_000) }, says: "records" },
    {
      excess: "a million values",
      input: { ...document, work: { dates: Array.from({ length: 1_000_001 }, () => 0) } },
      says: "values",
    },
  ])("$excess", ({ input, says }) => {
    const result = safeParseDeclaration(input);
    expect(result.success ? [] : result.problems).toMatchObject([
      { rule: "limits", wrong: expect.stringContaining(says) as string },
    ]);
  });

  test("and within them it is answered: as many records as there may be", { timeout: 60_000 }, () => {
    const result = safeParseDeclaration({ ...document, sentences: records(documentLimits.records) });
    expect(result.success ? [] : result.problems.map(({ rule }) => rule)).toContain("ids-unique");
  });

  test("and a text of ten million characters in a record", { timeout: 60_000 }, () => {
    const [expression, ...others] = document["expressions"] as Record<string, unknown>[];
    const text = `${String(expression?.["text"])}${" padding".repeat(1_250_000)}`;
    const result = safeParseDeclaration({ ...document, expressions: [{ ...expression, text }, ...others] });
    expect(result.success ? [] : result.problems.map(({ rule }) => rule)).toEqual(["text-accounted-for"]);
  });
});
