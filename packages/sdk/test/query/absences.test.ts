import { absences, openDeclaration, selectMoney, type Declaration, type FieldAbsence } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../fixtures/declaration.ts";

const declaration = declarationOf();

function fieldOf(source: Declaration, array: FieldAbsence["array"], field: FieldAbsence["field"]) {
  return absences(source).fields.find((absence) => absence.array === array && absence.field === field);
}

describe("absences", () => {
  test("keep what is inferred apart from what is missing", () => {
    expect(fieldOf(declaration, "statements", "holders")).toEqual({
      array: "statements",
      field: "holders",
      missing: [],
      inferred: ["mayors-met", "further-meeting"],
      of: 4,
    });
    const money = declaration.money.map((sum) => ({ ...sum, payerBasis: "unclear" as const }));
    expect(fieldOf({ ...declaration, money }, "money", "payer")).toMatchObject({
      missing: ["pier-money"],
      inferred: [],
    });
  });

  test("ask undertakings alone for money, and follow-ups too for a deadline", () => {
    const [repair] = declaration.commitments;
    if (repair === undefined) throw new Error("The fixture has lost its first undertaking.");
    const { due, ...part } = { ...repair, id: "part", partOf: "repair-the-pier" };
    const commitments = [...declaration.commitments, part];
    const source = { ...declaration, commitments };
    expect(due).toBe("june");
    expect(fieldOf(source, "commitments", "due")).toMatchObject({ missing: ["part", "meet-again"], of: 2 });
    expect(fieldOf(source, "commitments", "money")).toMatchObject({ missing: ["part"], of: 1 });
  });

  test("ask the words about the texts that they name, and about no other", () => {
    expect(fieldOf(declaration, "instruments", "date")).toMatchObject({ missing: ["harbour-charter"], of: 1 });
    expect(declaration.instruments.map(({ id }) => id)).toContain("pier-treaty");
  });

  test("find words as whole words", () => {
    const count = (id: string) => absences(declaration).words.find(({ word }) => word.id === id)?.places.length;
    expect([count("ship"), count("treaty")]).toEqual([1, 0]);
  });
});

test("all sums are given where no filter is", () => {
  expect(selectMoney(declaration)).toEqual(declaration.money);
  expect(openDeclaration(declaration).money()).toEqual(declaration.money);
});
