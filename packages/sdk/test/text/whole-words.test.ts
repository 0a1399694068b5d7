import { describe, expect, test } from "vitest";
import { literally, wholeWords, wordStarts } from "../../src/text/whole-words.ts";

describe("whole words", () => {
  test.each([
    ["été", "L’été a l’été.", ["été", "été"]],
    ["need", "Needs, a need, 3need, NEED", ["need", "NEED"]],
    ["plans?", "plan, plans, planned", ["plan", "plans"]],
  ])("“%s” is found in “%s” where no letter or digit adjoins it", (word, text, found) => {
    expect([...text.matchAll(wholeWords([word]))].map(([match]) => match)).toEqual(found);
  });

  test("a mark of a pattern is meant letter for letter", () => {
    expect(wordStarts("a.b a+b (a+b) axb", "a+b")).toEqual([4, 9]);
    expect(wholeWords([literally("/[x]{1}|^$\\")]).test("/[x]{1}|^$\\")).toBe(true);
  });
});
