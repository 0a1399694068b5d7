import { formatProblem } from "@entente/sdk";
import { DeclarationError, parseDeclaration, safeParseDeclaration } from "@entente/sdk/schema";
import { describe, expect, test } from "vitest";
import { brokenAt, declarationOf, type Path } from "../fixtures/declaration.ts";

function problemsOf(input: unknown): readonly string[] {
  const result = safeParseDeclaration(input);
  return result.success ? [] : result.problems.map(formatProblem);
}

const cases: readonly {
  readonly breaks: string;
  readonly path: Path;
  readonly value: unknown;
  readonly says: string;
}[] = [
  {
    breaks: "a kind does not exist",
    path: ["statements", 1, "kind"],
    value: "comitment",
    says: "statements.northport-agrees.kind: “comitment” is not allowed; expected one of “follow-up”, “commitment”, “call”, “expectation”, “welcome”, “position”, “action-completed”, “action-ongoing”, “narrative”, “context”. Did you mean “commitment”?",
  },
  {
    breaks: "a French text is missing",
    path: ["commitments", 0, "title"],
    value: { en: "Repair the pier" },
    says: "commitments.repair-the-pier.title.fr: it is missing; expected a text. Add it.",
  },
  {
    breaks: "a field has the wrong type",
    path: ["money", 0, "amounts", 0, "value"],
    value: "3 million",
    says: "money.pier-money.amounts[0].value: “3 million” has the wrong type; expected a number. Give a value of that type.",
  },
  {
    breaks: "a field is unknown",
    path: ["commitments", 0, "obligor"],
    value: "northport",
    says: "commitments.repair-the-pier.obligor: this field does not exist; expected only the fields of the schema. Take it out, or correct its name.",
  },
  {
    breaks: "an id is no kebab-case",
    path: ["strands", 0, "id"],
    value: "Ships & piers",
    says: "strands.Ships & piers.id: “Ships & piers” is not well formed; expected a text that matches /^[a-z0-9]+(?:-[a-z0-9]+)*$/. Write it in that form.",
  },
  {
    breaks: "a list that must hold something is empty",
    path: ["statements", 0, "cue"],
    value: [],
    says: "statements.mayors-met.cue: the list is empty; expected at least one entry. Give what is missing.",
  },
  {
    breaks: "a list is too long",
    path: ["statements", 0, "cue"],
    value: ["met", "quay", "Monday"],
    says: "statements.mayors-met.cue: a list of 3 is out of bounds; expected at most 2 entries. Give what is missing, or take out what is too much.",
  },
  {
    breaks: "an array of records is missing",
    path: ["actors"],
    value: undefined,
    says: "declaration.actors: it is missing; expected a list. Add it.",
  },
  {
    breaks: "a record is no object",
    path: ["strands", 0],
    value: 5,
    says: "strands[0]: 5 has the wrong type; expected an object. Give a value of that type.",
  },
  {
    breaks: "the schema version is another",
    path: ["schemaVersion"],
    value: "9.0.0",
    says: "declaration.schemaVersion: the document has the shape 9.0.0; expected the shape 0.2.0, which this release of `@entente/sdk` reads. Read it with the release that wrote it, or build it again with this one; what else is wrong may only come of the difference.",
  },
  {
    breaks: "the schema version is missing",
    path: ["schemaVersion"],
    value: undefined,
    says: "declaration.schemaVersion: the document does not say which shape it has; expected the shape 0.2.0, which this release of `@entente/sdk` reads. Say which shape it has, or build it again with this release; what else is wrong may only come of the difference.",
  },
  {
    breaks: "a date is none",
    path: ["updated"],
    value: "2001-02-30",
    says: "declaration.updated: “2001-02-30” is not well formed; expected the format “date”. Write it in that form.",
  },
  {
    breaks: "the title of the work is missing in French",
    path: ["work", "title"],
    value: { en: "x", fr: "" },
    says: "work.title.fr: it is empty; expected a text. Write it.",
  },
];

describe("safeParseDeclaration", () => {
  test("accepts the invented declaration and gives it back unchanged", () => {
    const declaration = declarationOf();
    expect(safeParseDeclaration(JSON.parse(JSON.stringify(declaration)))).toEqual({ success: true, declaration });
  });

  test.each(cases)("tells where, what, and what to do when $breaks", ({ path, value, says }) => {
    expect(problemsOf(brokenAt(path, value))).toContain(says);
  });

  test.each([undefined, null, 5, "text", true, [], {}, [[]], () => 1, Number.NaN])(
    "refuses %o without throwing",
    (input) => {
      expect(problemsOf(input).length).toBeGreaterThan(0);
    },
  );

  test("names another version of the shape once, and before what follows from it", () => {
    const input = brokenAt(["actors"], undefined) as Record<string, unknown>;
    const problems = problemsOf({ strange: 1, ...input, schemaVersion: "0.1.0" });
    expect(problems.findIndex((problem) => problem.includes("the document has the shape 0.1.0"))).toBe(0);
    expect(problems.filter((problem) => problem.startsWith("declaration.schemaVersion"))).toHaveLength(1);
    expect(problems).toContain("declaration.actors: it is missing; expected a list. Add it.");
  });

  test("reports problems of shape and of reference together", () => {
    const input = brokenAt(["commitments", 0, "obligors", 0], "nortport") as Record<string, unknown>;
    const strands = [{ id: "ships", title: { en: "Ships" }, basis: "stated" }];
    expect(problemsOf({ ...input, strands })).toEqual([
      "strands.ships.title.fr: it is missing; expected a text. Add it.",
      "commitments.repair-the-pier.obligors[0]: no actor “nortport”; expected the id of a record in `actors`. Did you mean “northport”?",
    ]);
  });

  test("does not report a reference to a record that is there but malformed", () => {
    expect(problemsOf(brokenAt(["actors", 0, "type"], "town"))).toEqual([
      "actors.northport.type: “town” is not allowed; expected one of “post”, “person”, “organization”, “group”. Use one of: post, person, organization, group.",
    ]);
  });

  test("refuses prototype keys", () => {
    const input: unknown = JSON.parse(
      JSON.stringify(declarationOf()).replace("{", '{"__proto__": {"x": 1}, "constructor": 1,'),
    );
    expect(problemsOf(input).join("\n")).toContain("constructor: this field does not exist");
  });
});

describe("parseDeclaration", () => {
  test("gives the declaration back", () => {
    expect(parseDeclaration(declarationOf())).toEqual(declarationOf());
  });

  test("throws one error that lists every problem", () => {
    const parse = () => parseDeclaration(brokenAt(["commitments", 0, "title"], {}));
    expect(parse).toThrow(DeclarationError);
    expect(parse).toThrow(
      [
        "The declaration has 2 problems:",
        "- commitments.repair-the-pier.title.en: it is missing; expected a text. Add it.",
        "- commitments.repair-the-pier.title.fr: it is missing; expected a text. Add it.",
      ].join("\n"),
    );
  });
});
