import { formatProblem } from "@entente/sdk";
import { checkDeclaration, checks } from "@entente/sdk/checks";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { describe, expect, test } from "vitest";
import { authored } from "../fixtures/authored.ts";
import { brokenAt, declarationOf } from "../fixtures/declaration.ts";
import { factsCases } from "./cases/facts.ts";
import { recordsCases } from "./cases/records.ts";
import { readingsCases } from "./cases/readings.ts";
import { structureCases } from "./cases/structure.ts";
import { textsCases } from "./cases/texts.ts";

const furtherMeeting = 2;

const cases = [...structureCases, ...readingsCases, ...factsCases, ...recordsCases, ...textsCases];

describe("figures as words write them", () => {
  test.each([
    ["£1.4 million", 1_400_000],
    ["2m Euros", 2_000_000],
    ["€3 billion", 3_000_000_000],
    ["10 million Euros", 10_000_000],
    ["£12,500", 12_500],
    ["£3bn", 3_000_000_000],
    ["£40k", 40_000],
    ["£1 200", 1_200],
    ["£1.2 million", 1_200_000],
    ["some millions", 5],
  ])("the sum “%s” is read as it is meant", (asWritten, value) => {
    const amount = { value, currency: "GBP", asWritten };
    const result = safeParseDeclaration(brokenAt(["money", 0, "amounts"], [amount]));
    const problems = result.success ? [] : result.problems;
    expect(problems.filter(({ rule }) => rule === "sums-as-written")).toEqual([]);
  });

  test.each([
    ["40km", 40, "en"],
    ["40kg", 40, "en"],
    ["40 m", 40, "en"],
    ["15th", 15, "en"],
    ["1 200 posts", 1_200, "en"],
    ["1,200,000 posts", 1_200_000, "en"],
    ["2.5 million", 2_500_000, "en"],
    ["2015 300", 2_015, "en"],
    ["1.200,5", 1_200.5, "fr"],
    ["1\u202f200", 1_200, "fr"],
    ["2,5 millions", 2_500_000, "fr"],
    ["1,4", 1.4, "fr"],
    ["2 millionièmes", 2, "fr"],
  ])("the figure “%s” is read as it is meant", (asWritten, value, language) => {
    const declaration = declarationOf();
    const quantities = declaration.quantities.map((quantity) => ({
      ...quantity,
      value,
      asWritten,
      anchors: quantity.anchors.map((anchor) => ({ ...anchor, expression: language, exact: asWritten })),
    }));
    const problems = checkDeclaration({ ...declaration, quantities });
    expect(problems.filter(({ rule }) => rule === "quantities-as-written")).toEqual([]);
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

  test("a group may act jointly, and a party may welcome a step together with those who act for the other", () => {
    const [actor, ...others] = declarationOf().actors;
    const commitments = declarationOf().commitments.map((commitment) => ({
      ...commitment,
      jointness: "joint" as const,
    }));
    const statements = declarationOf().statements.map((statement) =>
      statement.kind === "welcome" ? { ...statement, holders: ["southport", "mayor-of-northport"] } : statement,
    );
    if (actor === undefined) throw new Error("The fixture has lost its first actor.");
    const actors = [{ ...actor, type: "group" as const }, ...others];
    expect(checkDeclaration({ ...declarationOf(), actors, commitments, statements })).toEqual([]);
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
