import { sumMoney, type Money, type SumRefusal } from "@entente/sdk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const plain: Money = {
  id: "a",
  amounts: [{ value: 3_000_000, currency: "GBP", asWritten: "£3 million" }],
  qualifier: "exact",
  basis: "total",
  payerBasis: "unclear",
  purpose: { en: "a pier", fr: "une jetée" },
  stage: "pledge",
  noveltyStated: "silent",
  anchors: [],
};
const { amounts: _amounts, basis: _basis, ...withoutFigure } = plain;

function sum(change: Partial<Money>): Money {
  return { ...plain, id: "b", ...change };
}

function pounds(value: number): NonNullable<Money["amounts"]> {
  return [{ value, currency: "GBP", asWritten: `£${value}` }];
}

describe("sums that may be added up", () => {
  test("give a total when all are exact", () => {
    expect(sumMoney([plain, sum({ amounts: pounds(1.4e6) })])).toEqual({
      outcome: "total",
      currency: "GBP",
      basis: "total",
      value: 4_400_000,
      allowed: [],
    });
  });

  test("are added in the currency in which all are told", () => {
    const both = sum({ amounts: [{ value: 2, currency: "EUR", asWritten: "€2" }, ...pounds(1)] });
    expect(sumMoney([both, plain])).toMatchObject({ outcome: "total", currency: "GBP", value: 3_000_001 });
    expect(sumMoney([both])).toMatchObject({ outcome: "total", currency: "EUR", value: 2 });
  });

  test("give a range where an upper bound is allowed, and name what was allowed", () => {
    expect(sumMoney([plain, sum({ qualifier: "up-to" })], { allow: ["upper-bound", "mixed-stage"] })).toEqual({
      outcome: "range",
      currency: "GBP",
      basis: "total",
      from: 3_000_000,
      to: 6_000_000,
      allowed: [{ code: "upper-bound", money: ["b"] }],
    });
  });

  test("show no binary fractions", () => {
    expect(sumMoney([sum({ id: "x", amounts: pounds(0.1) }), sum({ amounts: pounds(0.2) })])).toMatchObject({
      value: 0.3,
    });
  });
});

const refusals: readonly {
  readonly facts: readonly Money[];
  readonly code: SumRefusal;
  readonly money: readonly string[];
}[] = [
  { code: "nothing", facts: [], money: [] },
  { code: "unquantified", facts: [{ ...withoutFigure, id: "b", qualifier: "unquantified" }], money: ["b"] },
  { code: "approximate", facts: [sum({ qualifier: "approximately" })], money: ["b"] },
  { code: "lower-bound", facts: [plain, sum({ qualifier: "more-than" })], money: ["b"] },
  { code: "upper-bound", facts: [plain, sum({ qualifier: "up-to" })], money: ["b"] },
  { code: "overlap", facts: [plain, sum({ partOf: "a" })], money: ["b"] },
  { code: "overlap", facts: [plain, plain], money: ["a", "a"] },
  {
    code: "mixed-currency",
    facts: [plain, sum({ amounts: [{ value: 1, currency: "EUR", asWritten: "€1" }] })],
    money: ["a", "b"],
  },
  { code: "mixed-basis", facts: [plain, sum({ basis: "per-year" })], money: ["a", "b"] },
  { code: "mixed-stage", facts: [plain, sum({ stage: "expenditure" })], money: ["a", "b"] },
  { code: "mixed-novelty", facts: [plain, sum({ noveltyStated: "restated" })], money: ["a", "b"] },
];

describe("sums that may not be added up", () => {
  test.each(refusals)("are refused: $code", ({ facts, code, money }) => {
    expect(sumMoney(facts)).toEqual({ outcome: "refused", reasons: [{ code, money }] });
  });

  test("are refused with every reason at once", () => {
    const refused = sumMoney([plain, sum({ basis: "per-year", qualifier: "more-than", stage: "unclear" })]);
    expect(refused).toMatchObject({
      reasons: [{ code: "lower-bound" }, { code: "mixed-basis" }, { code: "mixed-stage" }],
    });
  });

  test("stay refused for what was not allowed", () => {
    const refused = sumMoney([plain, sum({ stage: "unclear", noveltyStated: "new" })], { allow: ["mixed-stage"] });
    expect(refused).toEqual({ outcome: "refused", reasons: [{ code: "mixed-novelty", money: ["a", "b"] }] });
  });
});

test("whatever is asked, the answer is a figure within bounds or at least one reason", () => {
  const money = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    qualifier: fc.constantFrom("exact", "up-to", "more-than", "approximately"),
    basis: fc.constantFrom("total", "per-year"),
    stage: fc.constantFrom("pledge", "commitment"),
    value: fc.integer({ min: 1, max: 10 ** 12 }),
    currency: fc.constantFrom("GBP", "EUR"),
  });
  fc.assert(
    fc.property(
      fc.array(money, { maxLength: 4 }),
      fc.subarray(["upper-bound", "mixed-stage", "mixed-novelty"] as const),
      (list, allow) => {
        const facts = list.map(({ value, currency, ...rest }) => ({
          ...plain,
          ...rest,
          amounts: [{ value, currency, asWritten: "" }],
        }));
        const told = sumMoney(facts, { allow });
        if (told.outcome === "refused") expect(told.reasons.length).toBeGreaterThan(0);
        else if (told.outcome === "range") expect(told.from).toBeLessThan(told.to);
        else expect(told.value).toBe(list.reduce((total, { value }) => total + value, 0));
      },
    ),
  );
});
