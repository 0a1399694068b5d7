import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeQuote } from "../../src/anchoring/describe-quote.ts";
import { matchQuote } from "../../src/anchoring/match-quote.ts";
import type { QuoteMatch } from "../../src/anchoring/match-quote.ts";
import type { TextPositionSelector, TextQuoteSelector } from "../../src/model/selector.ts";
import { cutsPair, nastyText } from "../text/nasty-text.ts";
import { textWithRange } from "./text-with-range.ts";

const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat(5),
  inserted: fc.oneof(nastyText, fc.constantFrom("", "a", "b ")),
});

function matchesOf(match: QuoteMatch): readonly TextPositionSelector[] {
  if (match.outcome === "found") return [{ start: match.start, end: match.end }];
  return match.outcome === "ambiguous" ? match.matches : [];
}

function expectTrue(text: string, selector: TextQuoteSelector, match: QuoteMatch): void {
  for (const { start, end } of match.candidates) expect(text.slice(start, end)).toBe(selector.exact);
  for (const { start, end } of matchesOf(match)) {
    expect(match.candidates).toContainEqual({ start, end });
    expect(text.slice(0, start).endsWith(selector.prefix ?? "")).toBe(true);
    expect(text.slice(end).startsWith(selector.suffix ?? "")).toBe(true);
  }
}

describe("a quote of a text that was edited", () => {
  test("inside the quote is never said to stand where its words do not", () => {
    fc.assert(
      fc.property(textWithRange, edit, ({ text, range }, { at, removed, inserted }) => {
        const selector = describeQuote(text, range);
        const from = range.start + (at % (range.end - range.start));
        const edited = text.slice(0, from) + inserted + text.slice(Math.min(from + removed, range.end));
        expectTrue(edited, selector, matchQuote(edited, selector));
      }),
      { numRuns: 3000 },
    );
  });

  test("inside the quote, by one new character, is orphaned", () => {
    fc.assert(
      fc.property(textWithRange, fc.nat(), ({ text, range }, at) => {
        const selector = describeQuote(text, range);
        const place = range.start + (at % (range.end - range.start));
        const edited = `${text.slice(0, place)}\u2603${text.slice(place + 1)}`;
        const isOrphaned = matchQuote(edited, selector).outcome === "orphaned";
        expect(isOrphaned || (selector.prefix ?? "") + (selector.suffix ?? "") === "").toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("before the quote and its context is found at the shifted place, or ambiguous with it", () => {
    fc.assert(
      fc.property(textWithRange, edit, ({ text, range }, { at, removed, inserted }) => {
        const selector = describeQuote(text, range);
        const contextStart = range.start - (selector.prefix ?? "").length;
        const from = at % (contextStart + 1);
        const to = Math.min(from + removed, contextStart);
        const edited = text.slice(0, from) + inserted + text.slice(to);
        const shift = inserted.length - (to - from);
        expectStillThere(edited, selector, { start: range.start + shift, end: range.end + shift });
      }),
      { numRuns: 3000 },
    );
  });

  test("after the quote and its context is found at its place, or ambiguous with it", () => {
    fc.assert(
      fc.property(textWithRange, edit, ({ text, range }, { at, removed, inserted }) => {
        const selector = describeQuote(text, range);
        const contextEnd = range.end + (selector.suffix ?? "").length;
        const from = contextEnd + (at % (text.length - contextEnd + 1));
        const edited = text.slice(0, from) + inserted + text.slice(from + removed);
        expectStillThere(edited, selector, range);
      }),
      { numRuns: 3000 },
    );
  });

  test("by doubling it is ambiguous", () => {
    fc.assert(
      fc.property(textWithRange, ({ text, range }) => {
        fc.pre(!cutsPair(text + text, text.length));
        expect(matchQuote(text + text, describeQuote(text, range)).outcome).toBe("ambiguous");
      }),
    );
  });
});

function expectStillThere(text: string, selector: TextQuoteSelector, place: TextPositionSelector): void {
  const match = matchQuote(text, selector);
  expectTrue(text, selector, match);
  // An edit right beside the quote may turn a lone surrogate at its edge into half of a character.
  if (cutsPair(text, place.start) || cutsPair(text, place.end)) return;
  expect(matchesOf(match)).toContainEqual(place);
}
