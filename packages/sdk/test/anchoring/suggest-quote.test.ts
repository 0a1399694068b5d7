import { describe, expect, test } from "vitest";
import { indexText } from "../../src/anchoring/index-text.ts";
import { suggestQuote } from "../../src/anchoring/suggest-quote.ts";
import { segmentText } from "../../src/text/segment-text.ts";
import { furniture, headings, statement } from "../text/statement.ts";

describe("the nearest passage of the joint statement", () => {
  test.each([
    { change: "one letter", wrong: "secure wating area", near: "secure waiting area" },
    { change: "straight quotes", wrong: '"hotspot approach"', near: "“hotspot approach”" },
    { change: "a straight apostrophe", wrong: "the Home Secretary's recent", near: "the Home Secretary’s recent" },
    { change: "a plain space", wrong: "confirmed recently that", near: "confirmed recently\u00A0that" },
    { change: "a space after a glued stop", wrong: "June 2015. The UK", near: "June 2015.The UK" },
    { change: "a line break", wrong: "Mediterranean\nto get to Europe.", near: "Mediterranean to get to Europe." },
    { change: "a missing word", wrong: "funding up to £7 million", near: "funding of up to £7 million" },
    {
      change: "an added word",
      wrong: "plans for much closer engagement",
      near: "plans for closer engagement",
    },
    {
      change: "another first word",
      wrong: "new engagement with source countries",
      near: "closer engagement with source countries",
    },
    { change: "another last word", wrong: "development assistance to Asia", near: "development assistance to Africa" },
    { change: "another case", wrong: "ILLEGAL MIGRATION", near: "illegal migration" },
    { change: "a mark at its start", wrong: "€3 billion per year", near: "€3 billion a year" },
    { change: "one word in other case", wrong: "hotspot", near: "hotspot" },
    { change: "too few words in common", wrong: "secure lorry parking at Dover", near: undefined },
    { change: "one word of two", wrong: "the Atlantic", near: undefined },
    { change: "no word in common", wrong: "Lorem ipsum dolor", near: undefined },
    { change: "marks alone", wrong: "“…”", near: undefined },
    { change: "no words at all", wrong: "", near: undefined },
  ])("with $change is $near", ({ wrong, near }) => {
    const suggestion = suggestQuote(statement, wrong);
    expect(suggestion?.quote).toBe(near);
    if (suggestion !== undefined) expect(statement.slice(suggestion.start, suggestion.end)).toBe(near);
  });

  test("is the sentence itself, or one overlapping it, when one character of a sentence is changed", () => {
    const { paragraphs } = segmentText(statement, { language: "en", headings, furniture });
    const outcomes = paragraphs
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ start, end }) => {
        const places = Array.from({ length: Math.ceil((end - start) / 10) }, (_, index) => start + index * 10);
        return places.map((place) => {
          const other = statement.charAt(place) === "x" ? "y" : "x";
          const wrong = statement.slice(start, place) + other + statement.slice(place + 1, end);
          const near = suggestQuote(statement, wrong);
          if (near?.start === start && near.end === end) return "same";
          return near !== undefined && near.start < end && near.end > start ? "overlapping" : "elsewhere";
        });
      });
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    expect({ tried: outcomes.length, same: count("same"), elsewhere: count("elsewhere") }).toEqual({
      tried: 837,
      same: 832,
      elsewhere: 0,
    });
  });
});

describe("a large text", () => {
  test.each([
    { name: "of the statement over and over", text: statement.repeat(120), exact: `${statement.slice(600, 1100)}x` },
    { name: "of one word over and over", text: "a ".repeat(500_000), exact: `${"a ".repeat(250)}b` },
    { name: "of two words over and over", text: "a b ".repeat(250_000), exact: `${"b a ".repeat(125)}c` },
    { name: "of one long word", text: "a".repeat(1_000_000), exact: "a".repeat(500) },
    { name: "of stops", text: ".".repeat(1_000_000), exact: ". a".repeat(170) },
  ])("$name is searched to its end", ({ text, exact }) => {
    const suggestion = suggestQuote(text, exact);
    expect(suggestion?.quote).toBe(suggestion && text.slice(suggestion.start, suggestion.end));
  });
});

test("says whether another passage is as near, and gives the first", () => {
  const text = "The ports agree to dredge the lock. Nobody came. The ports agree to dredge the lock.";
  expect(suggestQuote(text, "ports agree to dredge a lock")).toMatchObject({ start: 4, ambiguous: true });
  expect(suggestQuote(text.slice(0, 40), "ports agree to dredge a lock")).toMatchObject({ start: 4, ambiguous: false });
});

test("gives the same from an index, for every drifted quote of the statement", () => {
  const index = indexText(statement);
  for (let start = 0; start + 80 < statement.length; start += 97) {
    const words = statement.slice(start, start + 80);
    const drifted = `${words.slice(0, 40)}x${words.slice(41)}`;
    expect(index.suggest(drifted)).toEqual(suggestQuote(statement, drifted));
  }
});
