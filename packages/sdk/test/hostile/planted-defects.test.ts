import { matchQuote, type QuoteMatch, type TextQuoteSelector } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { attack, attacked } from "./hostile-json.ts";
import { judgeAnswer } from "./judge-answer.ts";

/** The properties above are worth something if they see what they are made for. */
test("a parser that throws on one sort of text is caught", () => {
  const throwing = (input: unknown) => {
    if (JSON.stringify(input).includes("\\ud800")) throw new TypeError("planted");
    return safeParseDeclaration(input);
  };
  const found = fc.check(
    fc.property(fc.array(attack, { minLength: 1, maxLength: 3 }), (attacks) => {
      judgeAnswer(attacked(attacks), throwing);
    }),
    { numRuns: 2_000 },
  );
  expect(found.failed).toBe(true);
});

test("a parser that repairs in silence is caught", () => {
  const repairing = (input: unknown) => {
    const result = safeParseDeclaration(input);
    return result.success ? { ...result, declaration: { ...result.declaration, updated: "2000-01-01" } } : result;
  };
  expect(() => {
    judgeAnswer(attacked([]), repairing);
  }).toThrow();
});

/** Where a quote stands, by looking at each place of the text. */
function looksRight(match: (text: string, selector: TextQuoteSelector) => QuoteMatch): fc.RunDetails<unknown> {
  const text = fc.array(fc.constantFrom("a", "b", " ", "ab"), { maxLength: 40 }).map((parts) => parts.join(""));
  return fc.check(
    fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 5 }), (words, at, length) => {
      const exact = words.slice(at, at + length);
      fc.pre(exact !== "");
      const selector = { exact, prefix: words.slice(Math.max(0, at - 2), at) };
      const places = Array.from({ length: words.length }, (_, start) => start).filter(
        (start) => words.startsWith(exact, start) && words.slice(0, start).endsWith(selector.prefix),
      );
      const found = match(words, selector);
      return found.outcome === "found" ? places.length === 1 && found.start === places[0] : places.length !== 1;
    }),
    { numRuns: 2_000 },
  ) as fc.RunDetails<unknown>;
}

test("a matcher that takes the first of several places is caught, and ours is not", () => {
  const hasty = (text: string, selector: TextQuoteSelector): QuoteMatch => {
    const answer = matchQuote(text, selector);
    const [first] = answer.candidates;
    return first === undefined ? answer : { outcome: "found", ...first, candidates: answer.candidates };
  };
  expect(looksRight(hasty).failed).toBe(true);
  expect(looksRight(matchQuote).failed).toBe(false);
});
