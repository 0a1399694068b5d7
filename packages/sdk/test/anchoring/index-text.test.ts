import { indexText, matchQuote } from "@entente/sdk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statement } from "../text/statement.ts";

const units = fc.constantFrom("a", "b", " ", "\u00a0", "é", "e\u0301", "😀", "\ud83d", "\ude00");
const anyText = fc.array(units, { maxLength: 400 }).map((parts) => parts.join(""));

describe("indexText", () => {
  test("gives the answer of matchQuote for every quote of the statement", () => {
    const index = indexText(statement);
    for (let start = 0; start < statement.length; start += 7) {
      for (const length of [1, 5, 12, 13, 60, 300]) {
        const quote = {
          exact: statement.slice(start, start + length),
          suffix: statement.slice(start + length, start + length + 8),
        };
        if (quote.exact === "") continue;
        expect(index.match(quote)).toEqual(matchQuote(statement, quote));
      }
    }
  });

  test("gives the answer of matchQuote in any text, for quotes that stand there and for others", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 60 }), anyText, (text, at, length, other) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const index = indexText(text);
        for (const exact of [text.slice(start, start + length), other.slice(0, length)]) {
          const quote = { exact, prefix: text.slice(Math.max(0, start - 3), start) };
          expect(index.match(quote)).toEqual(matchQuote(text, quote));
        }
      }),
    );
  });

  // Comparing anew at each place would take minutes here.
  test.each([20, 100_000])("answers where one run fills the text, for a quote of %i code units", (length) => {
    const text = "ab".repeat(500_000);
    const { candidates, outcome } = indexText(text).match({ exact: text.slice(0, length) });
    expect([candidates.length, outcome]).toEqual([(text.length - length) / 2 + 1, "ambiguous"]);
  });
});
