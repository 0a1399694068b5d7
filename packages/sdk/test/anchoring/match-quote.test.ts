import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchQuote } from "../../src/anchoring/match-quote.ts";
import type { TextQuoteSelector } from "../../src/model/selector.ts";
import { placeOf, statement } from "../text/statement.ts";

interface QuoteCase {
  readonly name: string;
  readonly quote: TextQuoteSelector;
  readonly outcome: "found" | "ambiguous" | "orphaned";
  readonly candidates: number;
}

const cases: readonly QuoteCase[] = [
  { name: "words that stand once", quote: { exact: "summit on migration" }, outcome: "found", candidates: 1 },
  { name: "words that stand often", quote: { exact: "secure waiting area" }, outcome: "ambiguous", candidates: 4 },
  {
    name: "a prefix",
    quote: { exact: "secure waiting area", prefix: "towards the " },
    outcome: "found",
    candidates: 4,
  },
  { name: "a suffix", quote: { exact: "illegal migrants", suffix: " in the UK" }, outcome: "found", candidates: 3 },
  {
    name: "both, where either alone fits more places",
    quote: { exact: "secure waiting area", prefix: "he ", suffix: "," },
    outcome: "found",
    candidates: 4,
  },
  {
    name: "a context that fits several places",
    quote: { exact: "secure waiting area", prefix: "he " },
    outcome: "ambiguous",
    candidates: 4,
  },
  {
    name: "a context that fits nowhere",
    quote: { exact: "secure waiting area", prefix: "a ", suffix: "," },
    outcome: "orphaned",
    candidates: 4,
  },
  {
    name: "a context that fits in part",
    quote: { exact: "summit on migration", prefix: "EU-Asia " },
    outcome: "orphaned",
    candidates: 1,
  },
  { name: "an empty context", quote: { exact: "Niger", prefix: "", suffix: "" }, outcome: "found", candidates: 1 },
  { name: "words in other case", quote: { exact: "Summit On Migration" }, outcome: "orphaned", candidates: 0 },
  { name: "curly quotes", quote: { exact: "“hotspot approach”" }, outcome: "found", candidates: 1 },
  { name: "straight quotes", quote: { exact: '"hotspot approach"' }, outcome: "orphaned", candidates: 0 },
  { name: "the no-break space", quote: { exact: "recently\u00A0that" }, outcome: "found", candidates: 1 },
  { name: "a space instead of it", quote: { exact: "recently that" }, outcome: "orphaned", candidates: 0 },
  { name: "pounds", quote: { exact: "£1.4 million (2m Euros)" }, outcome: "found", candidates: 1 },
  { name: "euros", quote: { exact: "€3 billion a year" }, outcome: "found", candidates: 1 },
  { name: "a glued stop", quote: { exact: "April and June 2015.The UK" }, outcome: "found", candidates: 1 },
  { name: "a space after it", quote: { exact: "June 2015. The UK" }, outcome: "orphaned", candidates: 0 },
  {
    name: "words over two paragraphs",
    quote: { exact: "illegal migration.\n\nBoth" },
    outcome: "found",
    candidates: 1,
  },
  { name: "the whole text", quote: { exact: statement }, outcome: "found", candidates: 1 },
  { name: "more than the text", quote: { exact: `${statement}.` }, outcome: "orphaned", candidates: 0 },
  {
    name: "a prefix longer than the text",
    quote: { exact: "Home", prefix: statement },
    outcome: "orphaned",
    candidates: 6,
  },
  { name: "nothing", quote: { exact: "" }, outcome: "orphaned", candidates: 0 },
];

describe("in the joint statement", () => {
  test.each(cases)("$name: $outcome", ({ quote, outcome, candidates }) => {
    const match = matchQuote(statement, quote);
    expect(match.outcome).toBe(outcome);
    expect(match.candidates).toHaveLength(candidates);
    for (const { start, end } of match.candidates) expect(statement.slice(start, end)).toBe(quote.exact);
  });

  test("a found quote has its place", () => {
    const words = "recently\u00A0that the UK";
    expect(matchQuote(statement, { exact: words })).toEqual({
      outcome: "found",
      ...placeOf(words),
      candidates: [placeOf(words)],
    });
  });
});

describe("in any text", () => {
  test.each([
    { name: "overlapping places all count", text: "nanana", exact: "nana", places: [0, 2] },
    { name: "an astral character is found whole", text: "a😀b😀", exact: "😀", places: [1, 4] },
    { name: "the high half of an astral character is not found in it", text: "a😀", exact: "\uD83D", places: [] },
    { name: "the low half of an astral character is not found in it", text: "😀a", exact: "\uDE00a", places: [] },
    { name: "a lone half is found where it stands alone", text: "😀\uD83D", exact: "\uD83D", places: [2] },
    { name: "an accent is not composed", text: "e\u0301té", exact: "é", places: [3] },
    { name: "nothing is found in an empty text", text: "", exact: "a", places: [] },
  ])("$name", ({ text, exact, places }) => {
    expect(matchQuote(text, { exact }).candidates.map(({ start }) => start)).toEqual(places);
  });

  test("an ambiguous quote tells the places its context fits from its other candidates", () => {
    expect(matchQuote("to be, to be or to be", { exact: "be", suffix: " or" }).outcome).toBe("found");
    expect(matchQuote("to be, to be or to be", { exact: "to be", prefix: " " })).toEqual({
      outcome: "ambiguous",
      matches: [
        { start: 7, end: 12 },
        { start: 16, end: 21 },
      ],
      candidates: [
        { start: 0, end: 5 },
        { start: 7, end: 12 },
        { start: 16, end: 21 },
      ],
    });
  });
});

test("finds all places of words that repeat themselves, as looking at each place does", () => {
  const repeating = fc
    .array(fc.constantFrom("a", "b", "aa", "ab", "😀"), { maxLength: 60 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(repeating, fc.nat(40), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
      const exact = text.slice(from, from + length);
      if (exact === "" || /\p{Surrogate}/u.test(exact)) return;
      const places = Array.from({ length: text.length }, (_, start) => start).filter((start) =>
        text.startsWith(exact, start),
      );
      expect(matchQuote(text, { exact }).candidates.map(({ start }) => start)).toEqual(places);
    }),
  );
});
