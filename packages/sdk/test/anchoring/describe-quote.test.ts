import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeQuote } from "../../src/anchoring/describe-quote.ts";
import { matchQuote } from "../../src/anchoring/match-quote.ts";
import { statement } from "../text/statement.ts";
import { textWithRange } from "./text-with-range.ts";

describe("a place in the joint statement", () => {
  test.each([
    { exact: "hotspot", nth: 0, context: {} },
    { exact: "recently\u00A0that", nth: 0, context: {} },
    { exact: "secure waiting area", nth: 0, context: { prefix: "the " } },
    { exact: "secure waiting area", nth: 1, context: { prefix: "a " } },
    { exact: "secure waiting area", nth: 2, context: { suffix: " is" } },
    { exact: "secure waiting area", nth: 3, context: { suffix: "," } },
    { exact: "illegal migrants", nth: 0, context: { suffix: " making" } },
    { exact: "the", nth: 3, context: { prefix: "across ", suffix: " Mediterranean" } },
    { exact: "UK and France", nth: 1, context: { prefix: "2015.The " } },
  ])("“$exact” ($nth) gets no more context than it needs", ({ exact, nth, context }) => {
    const place = matchQuote(statement, { exact }).candidates[nth];
    expect(describeQuote(statement, place ?? { start: 0, end: 0 })).toEqual({ exact, ...context });
  });
});

describe("a place in any text", () => {
  test.each([
    { name: "at the start", text: "to be or not to be", range: { start: 0, end: 5 }, context: { suffix: " or" } },
    { name: "at the end", text: "to be or not to be", range: { start: 13, end: 18 }, context: { prefix: "not " } },
    { name: "in the middle", text: "aaaaa", range: { start: 2, end: 3 }, context: { prefix: "aa", suffix: "aa" } },
  ])("$name is told from the others", ({ text, range, context }) => {
    expect(describeQuote(text, range)).toEqual({ exact: text.slice(range.start, range.end), ...context });
  });

  test("is cut at a whole character where words are overlong", () => {
    const text = `${"😀".repeat(50)}x${"😀".repeat(50)}x${"😁".repeat(50)}`;
    expect(describeQuote(text, { start: 100, end: 101 })).toEqual({ exact: "x", suffix: "😀" });
    expect(describeQuote(text, { start: 202, end: 204 })).toEqual({ exact: "😁", prefix: "x" });
  });

  test("is never told from the others by half a character", () => {
    const overlong = "y".repeat(60);
    const text = `${overlong}😀x${overlong}😁x${overlong}`;
    expect(describeQuote(text, { start: 62, end: 63 })).toEqual({ exact: "x", prefix: "😀" });
  });

  test("is found again at exactly that place", () => {
    fc.assert(
      fc.property(textWithRange, ({ text, range }) => {
        expect(matchQuote(text, describeQuote(text, range))).toMatchObject({ outcome: "found", ...range });
      }),
      { numRuns: 5000 },
    );
  });

  test("gets no context when its words stand once", () => {
    fc.assert(
      fc.property(textWithRange, ({ text, range }) => {
        const exact = text.slice(range.start, range.end);
        fc.pre(text.indexOf(exact) === text.lastIndexOf(exact));
        expect(describeQuote(text, range)).toEqual({ exact });
      }),
    );
  });

  test("is described where every place looks like the next", () => {
    const text = "ab ".repeat(10_000);
    const range = { start: 15_000, end: 15_002 };
    expect(matchQuote(text, describeQuote(text, range))).toMatchObject({ outcome: "found", ...range });
  });
});

describe("a range is refused when", () => {
  test.each([
    { range: { start: 2, end: 2 }, says: "The range 2 to 2 cannot be quoted: it is empty or reversed" },
    { range: { start: 3, end: 2 }, says: "The range 3 to 2 cannot be quoted: it is empty or reversed" },
    { range: { start: -1, end: 2 }, says: "The range -1 to 2 cannot be quoted: start is out of bounds" },
    {
      range: { start: 0, end: 6 },
      says: "The range 0 to 6 cannot be quoted: end is out of bounds, expected 5 at most",
    },
    { range: { start: 0.5, end: 2 }, says: "The range 0.5 to 2 cannot be quoted: start is not a whole number" },
    { range: { start: 0, end: NaN }, says: "The range 0 to NaN cannot be quoted: end is not a whole number" },
    { range: { start: 2, end: 3 }, says: "The range 2 to 3 cannot be quoted: start cuts a surrogate pair in two" },
    { range: { start: 0, end: 2 }, says: "The range 0 to 2 cannot be quoted: end cuts a surrogate pair in two" },
  ])("$says", ({ range, says }) => {
    expect(() => describeQuote("a😀bc", range)).toThrow(RangeError);
    expect(() => describeQuote("a😀bc", range)).toThrow(says);
  });
});
