import { readdir, readFile } from "node:fs/promises";
import { check } from "recheck";
import ts from "typescript";
import { afterAll, describe, expect, test, vi } from "vitest";
import { valid } from "./hostile-json.ts";

const source = new URL("../../src/", import.meta.url);

/** A regular expression by its two halves. */
interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** Those that stand in the source as literals. */
async function literals(): Promise<readonly Expression[]> {
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith(".ts"));
  const found: Expression[] = [];
  for (const file of files) {
    const parsed = ts.createSourceFile(
      file,
      await readFile(new URL(file, source), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.push({ pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(parsed);
  }
  return found;
}

/** Those that are put together while the modules load and a declaration is read and asked. */
async function composed(): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  class Recorded extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      if (typeof pattern === "string") found.push({ pattern, flags: flags ?? "" });
    }
  }
  vi.resetModules();
  vi.stubGlobal("RegExp", Recorded);
  const { safeParseDeclaration } = await import("@entente/sdk/schema");
  const { absences } = await import("@entente/sdk");
  const result = safeParseDeclaration(JSON.parse(valid));
  if (result.success) absences(result.declaration);
  vi.unstubAllGlobals();
  return found;
}

const expressions = [...(await literals()), ...(await composed())];
const distinct = [...new Map(expressions.map((each) => [`/${each.pattern}/${each.flags}`, each])).values()];

afterAll(() => vi.resetModules());

describe("regular expressions", () => {
  test("are found in the source and as they are put together", () => {
    expect(distinct.length).toBeGreaterThan(30);
    expect(distinct.some(({ pattern }) => pattern.includes("tomorrow"))).toBe(true);
  });

  test("a slow one is seen", async () => {
    expect((await check("“[^”]*”", "gu")).status).toBe("vulnerable");
  });

  test.each(distinct)("/$pattern/$flags takes linear time", async ({ pattern, flags }) => {
    // Judged by steps: on a busy machine an attack that is cut short by the clock would be taken for a slow one.
    const { status } = await check(pattern, flags, { timeout: 50_000, attackTimeout: 30_000, recallTimeout: -1 });
    expect(status).toBe("safe");
  });
});
