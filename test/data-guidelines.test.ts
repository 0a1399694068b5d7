import { readFile } from "node:fs/promises";
import { formatProblem } from "@entente/sdk";
import { checks } from "@entente/sdk/checks";
import { describe, expect, test } from "vitest";
import { complaintsAbout } from "./fixtures/compile-blocks.ts";
import { asPrinted } from "./fixtures/read-guide.ts";
import { readPairs } from "./fixtures/read-pairs.ts";
import { problemsWith } from "./fixtures/try-block.ts";
import { wholeBlock } from "./fixtures/whole-block.ts";

const pairs = readPairs(await readFile(new URL("../docs/data-guidelines.md", import.meta.url), "utf8"));
const recommended = pairs.map((pair) => wholeBlock("recommended", pair));
const notRecommended = pairs.map((pair) => wholeBlock("notRecommended", pair));
const complaints = complaintsAbout([...recommended, ...notRecommended]);

test("whoever refuses a block is there", () => {
  const refusing = pairs.flatMap(({ refused }) => refused?.by ?? []);
  const known = ["schema", "compiler", ...checks.map(({ name }) => name)];
  expect(refusing.length).toBeGreaterThanOrEqual(15);
  expect(refusing.filter((by) => !known.includes(by))).toEqual([]);
});

test("a rule that is not told whole is noticed", () => {
  expect(() => readPairs("### A rule\n\nIts reason.\n")).toThrow("“A rule” has no pair of blocks.");
});

test.each(pairs.map(({ rule }, index) => ({ rule, index })))("as recommended: $rule", ({ index }) => {
  const { [index]: block } = recommended;
  expect(complaints[index]).toBe("");
  expect(block && problemsWith(block).map(formatProblem)).toEqual([]);
});

describe("as not recommended", () => {
  test.each(pairs.map((pair, index) => ({ ...pair, index })))("$rule", ({ index, refused }) => {
    const { [index]: block } = notRecommended;
    const { [pairs.length + index]: complaint = "" } = complaints;
    expect(complaint !== "").toBe(refused?.by === "compiler");
    const problems = refused?.by === "compiler" || block === undefined ? [] : problemsWith(block);
    const said = [
      ...complaint.split("\n").flatMap((line) => (line === "" ? [] : `compiler: ${line.trim()}`)),
      ...problems.map((problem) => `${problem.rule === "shape" ? "schema" : problem.rule}: ${formatProblem(problem)}`),
    ].map((line) => `${line}\n`);
    if (refused === undefined) expect(said).toEqual([]);
    else expect(said).toContainEqual(expect.stringMatching(asPrinted(`${refused.by}: ${refused.says}`)));
  });
});
