import { safeParseDeclaration } from "@entente/sdk/schema";
import { describe, expect, test } from "vitest";
import { ownWords } from "../../src/checks/own-words.ts";
import { brokenAt } from "../fixtures/declaration.ts";

describe("the words of a text that are ours", () => {
  test.each([
    ["They say “a crisis” and mean it.", "They say … and mean it."],
    ["“One “inner” quotation”, then ours.", "…, then ours."],
    ["« Un « autre » mot » (a crisis), puis le nôtre (ici).", "…, puis le nôtre (ici)."],
    ["« Un mot “cité” » puis “un autre”", "… puis …"],
    ["An open “ crisis, then “a quotation”.", "An open “ crisis, then …."],
    ["A mark « of another “ sort ” crisis.", "A mark « of another … crisis."],
    ["Crossed “ a « b ” c.", "Crossed “ a « b ” c."],
    ["« Un mot » (sans fin", "… (sans fin"],
    ["» closes nothing ”", "» closes nothing ”"],
  ])("of “%s” are “%s”", (text, own) => {
    expect(ownWords(text)).toBe(own);
  });

  test.each([
    ["opening quotes", "“".repeat(200_000)],
    ["opening guillemets", "«".repeat(200_000)],
    ["quotations with a gloss that never ends", "« a » (".repeat(30_000)],
    ["quotations in quotations", "“".repeat(100_000) + "”".repeat(100_000)],
  ])("a text of %s is read to its end", (_name, text) => {
    const result = safeParseDeclaration(brokenAt(["strands", 0, "title", "en"], text));
    expect(typeof result.success).toBe("boolean");
  });
});
