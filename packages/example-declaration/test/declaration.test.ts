import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { formatProblem } from "@entente/sdk";
import { checkDeclaration, coverageReport } from "@entente/sdk/checks";
import { expect, test } from "vitest";
import { buildExample } from "../scripts/build-example.ts";
import { constructs } from "./constructs.ts";

const built = await buildExample();
if (!built.success) throw new Error(built.problems.map(formatProblem).join("\n"));
const { declaration } = built;

test("it builds and passes every check", () => {
  expect(checkDeclaration(declaration)).toEqual([]);
});

test("both texts are held whole, and the copies name their bytes", async () => {
  for (const { id, text } of declaration.expressions) {
    const bytes = await readFile(new URL(`../source/declaration.${id}.txt`, import.meta.url));
    expect(text).toBe(bytes.toString("utf8"));
    const digests = declaration.manifestations
      .filter(({ expression }) => expression === id)
      .map(({ sha256 }) => sha256);
    expect(digests).toContain(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("it has between 60 and 70 sentences", () => {
  expect(declaration.sentences.length).toBeGreaterThanOrEqual(60);
  expect(declaration.sentences.length).toBeLessThanOrEqual(70);
});

test("everything in the text is recorded or excused", () => {
  const { exceptions, ...counts } = coverageReport(declaration);
  for (const { total, recorded, excused, missing } of Object.values(counts)) {
    expect(missing).toBe(0);
    expect(recorded + excused).toBe(total);
    expect(total).toBeGreaterThan(0);
  }
  expect(new Set(exceptions.map(({ check }) => check)).size).toBe(5);
});

test("no word of a sentence is left unread but one that joins two readings", () => {
  const [english] = declaration.expressions;
  const quotes = declaration.statements.flatMap(({ anchors }) => anchors);
  const unread = declaration.sentences.flatMap(({ start, end }) => {
    const inside = quotes.filter((quote) => quote.start < end && start < quote.end);
    const letters = Array.from({ length: end - start }, (_, index) => start + index)
      .filter((at) => !inside.some((quote) => quote.start <= at && at < quote.end))
      .map((at) => english?.text?.charAt(at) ?? "");
    const words = letters.join("").trim();
    return words === "" ? [] : [words];
  });
  expect(new Set(unread)).toEqual(new Set(["and"]));
});

test.each(constructs)("it holds $name", ({ isHeldBy }) => {
  expect(isHeldBy(declaration)).toBe(true);
});
