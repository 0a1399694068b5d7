import { formatProblem } from "@entente/sdk";
import { checkDeclaration, checks } from "@entente/sdk/checks";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { describe, expect, test } from "vitest";
import { authored } from "../fixtures/authored.ts";
import { brokenAt, declarationOf } from "../fixtures/declaration.ts";
import { factsCases } from "./cases/facts.ts";
import { readingsCases } from "./cases/readings.ts";
import { structureCases } from "./cases/structure.ts";
import { textsCases } from "./cases/texts.ts";

const furtherMeeting = 2;

const cases = [...structureCases, ...readingsCases, ...factsCases, ...textsCases];

describe("figures as words write them", () => {
  test.each([
    ["£1.4 million", 1_400_000],
    ["2m Euros", 2_000_000],
    ["€3 billion", 3_000_000_000],
    ["10 million Euros", 10_000_000],
    ["£12,500", 12_500],
    ["£3bn", 3_000_000_000],
    ["some millions", 5],
  ])("“%s” is read as it is meant", (asWritten, value) => {
    const amount = { value, currency: "GBP", asWritten };
    const result = safeParseDeclaration(brokenAt(["money", 0, "amounts"], [amount]));
    const problems = result.success ? [] : result.problems;
    expect(problems.filter(({ rule }) => rule === "sums-as-written")).toEqual([]);
  });
});

describe("checks", () => {
  test("the invented declaration passes them all", () => {
    expect(checkDeclaration(declarationOf())).toEqual([]);
  });

  test.each(cases)("$check speaks when $breaks", ({ check, path, value, says }) => {
    const result = safeParseDeclaration(JSON.parse(JSON.stringify(brokenAt(path, value))));
    const problems = result.success ? [] : result.problems;
    expect(problems.filter(({ rule }) => rule === check).map(formatProblem)).toContain(says);
  });

  test.each(checks)("$name is proved by a failing case", ({ name }) => {
    expect(cases.map(({ check }) => check)).toContain(name);
  });

  test("names and descriptions are unique and well formed", () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { name, description } of checks) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("a mention that means somebody else is excused by an exception", () => {
    const [exceptions] = authored.exceptions;
    const [{ northport, ...others } = {}] = authored.actors;
    if (northport === undefined) throw new Error("The fixture has lost its first actor.");
    const actors = [{ ...others, northport: { ...northport, anchors: northport.anchors.slice(0, 1) } }];
    const namesake = {
      check: "mentions-complete" as const,
      reason: { en: "Another Northport.", fr: "Un autre Northport." },
      until: { en: "It has a record.", fr: "Il a une fiche." },
      anchors: [{ exact: "plan of Northport" }],
    };
    const excused = declarationOf({ ...authored, actors, exceptions: [{ ...exceptions, namesake }] });
    expect(checkDeclaration(excused)).toEqual([]);
  });

  test("one id may be retired from two arrays", () => {
    const [redirects = {}] = authored.redirects;
    const { "mend-the-pier-renamed": renamed } = redirects;
    if (renamed === undefined) throw new Error("The fixture has lost its redirect.");
    const both = { ...redirects, "strand-renamed": { ...renamed, array: "strands" as const, to: ["ships"] } };
    expect(checkDeclaration(declarationOf({ ...authored, redirects: [both] }))).toEqual([]);
  });

  test("a statement that sets up a follow-up may be held by ministers alone", () => {
    expect(declarationOf().statements[furtherMeeting]?.holders).toEqual(["mayor-of-northport", "mayor-of-southport"]);
  });
});
