import { sumMoney } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { describe, expect, test } from "vitest";

const { money } = declaration;
const pairs = money.flatMap((first, index) => money.slice(index + 1).map((second) => ({ first, second })));

describe("the sums of the text", () => {
  test("may not be added up all together, for these reasons", () => {
    const refused = sumMoney(money);
    expect(refused.outcome === "refused" && refused.reasons.map(({ code }) => code)).toEqual([
      "unquantified",
      "lower-bound",
      "upper-bound",
      "mixed-currency",
      "mixed-basis",
      "mixed-stage",
      "mixed-novelty",
    ]);
  });

  test("may be added up without an allowance in one pair only", () => {
    const added = pairs.filter(({ first, second }) => sumMoney([first, second]).outcome !== "refused");
    expect(added.map(({ first, second }) => [first.id, second.id])).toEqual([
      ["uk-aid-in-africa", "aid-for-the-syria-crisis"],
    ]);
  });

  test.each(pairs)("$first.id and $second.id give a figure or a reason", ({ first, second }) => {
    const told = sumMoney([first, second]);
    expect(told.outcome !== "refused" || told.reasons.length > 0).toBe(true);
  });

  test("of the UK in sterling, as wholes, give a range with its reasons and not a figure", () => {
    const sterling = money.filter(
      ({ payer, basis, amounts = [] }) =>
        payer === "uk-government" && basis === "total" && amounts.some(({ currency }) => currency === "GBP"),
    );
    expect(sumMoney(sterling).outcome).toBe("refused");
    expect(sumMoney(sterling, { allow: ["mixed-novelty", "mixed-stage", "upper-bound"] })).toMatchObject({
      outcome: "range",
      currency: "GBP",
      from: 330_400_000,
      to: 337_400_000,
      allowed: [
        { code: "upper-bound", money: ["coquelles-security"] },
        { code: "mixed-stage" },
        { code: "mixed-novelty" },
      ],
    });
  });
});
