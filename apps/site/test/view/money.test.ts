import { sumMoney, type Declaration, type Money } from "@entente/sdk";
import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { currencyInWords, sumInDigits } from "../../src/i18n/sum-in-words.ts";
import { joinedView, outcomeInWords, refusalView } from "../../src/view/money-refusal.ts";
import { enlargement, moneyScales, type MoneyScale } from "../../src/view/money-scales.ts";
import { sumLinks, sumViews } from "../../src/view/sum-view.ts";

const [pattern] = declaration.money;
if (pattern === undefined) throw new Error("The declaration names no sum.");

/** A declaration that names these sums and no other. */
function naming(...money: readonly Partial<Money>[]): Declaration {
  return {
    ...declaration,
    money: money.map((each, index) => ({ ...pattern, id: `sum-${index}`, ...each })) as Money[],
  };
}

function pounds(value: number): Pick<Money, "amounts"> {
  return { amounts: [{ value, currency: "GBP", asWritten: `£${value}` }] };
}

function scalesOf(source: Declaration): readonly MoneyScale[] {
  return moneyScales(source, sumViews(source, "en"), "en");
}

describe.each(languages)("money in %s", (language) => {
  const sums = sumViews(declaration, language);
  const scales = moneyScales(declaration, sums, language);
  const bars = scales.flatMap((scale) => scale.bars);

  it("draws every sum that has a figure once, at its first figure, and no other", () => {
    const withFigure = declaration.money.filter(({ amounts }) => amounts !== undefined);
    expect(bars.map(({ sum, value }) => [sum.id, value]).sort()).toEqual(
      withFigure.map(({ id, amounts }) => [id, amounts?.[0]?.value]).sort(),
    );
  });

  it("shows every sum in the rows and in the table with the digits of its bar", () => {
    expect(sums.map(({ id }) => id)).toEqual(declaration.money.map(({ id }) => id));
    for (const { sum, value } of bars) expect(Number(sum.digits.replaceAll(/[^\d,.]|,(?=\d{3})/gu, ""))).toBe(value);
  });

  it("puts one currency and one basis on a scale", () => {
    for (const { bars: onScale } of scales) {
      const money = declaration.money.filter(({ id }) => onScale.some(({ sum }) => sum.id === id));
      expect(new Set(money.map(({ amounts }) => amounts?.[0]?.currency)).size).toBe(1);
      expect(new Set(money.map(({ basis }) => basis)).size).toBe(1);
    }
    expect(new Set(scales.map(({ heading }) => heading)).size).toBe(scales.length);
  });

  it("makes bars and marks as long as they are worth, from nought", () => {
    for (const scale of scales) {
      const perUnit = scale.bars.map(({ share, value }) => share / value);
      for (const each of perUnit) expect(each / (perUnit[0] ?? 0)).toBeCloseTo(1, 1);
      expect(scale.ticks[0]).toEqual({ label: "0", share: 0 });
      expect(Math.max(...scale.bars.map(({ share }) => share))).toBeLessThan(100);
    }
  });

  it("says why the sums are not added up in the reasons of the SDK, each with its sums", () => {
    const sum = sumMoney(declaration.money);
    if (sum.outcome !== "refused") throw new Error("The sums may be added up: choose another declaration.");
    const links = sumLinks(declaration, language);
    // Those that differ in something stand group by group, so their order is not that of the text.
    const shown = refusalView(declaration, language).map(({ code, groups }) => [
      code,
      groups.flatMap((group) => group.sums.map(({ path }) => path)).sort(),
    ]);
    expect(shown).toEqual(sum.reasons.map(({ code, money }) => [code, money.map((id) => links.get(id)?.path).sort()]));
  });

  it("names every sum as no other", () => {
    expect(new Set(sums.map(({ link }) => link.name)).size).toBe(sums.length);
  });

  it("tells what becomes of sums that the words add to each other", () => {
    const joined = joinedView(declaration, language);
    const additions = declaration.money.filter(({ additionalTo }) => additionalTo !== undefined);
    expect(joined.flatMap((each) => each.sums)).toHaveLength(additions.length + joined.length);
    for (const { outcome } of joined) expect(outcome).not.toBe("");
  });

  it("links a sum to what it pays for, and both ways to the sums it is part of or comes on top of", () => {
    for (const money of declaration.money) {
      const view = sums.find(({ id }) => id === money.id);
      expect(view?.undertaking === undefined, money.id).toBe(money.commitment === undefined);
      const relations = view?.relations.map(({ relation }) => relation);
      expect(relations?.includes("additionalTo"), money.id).toBe(money.additionalTo !== undefined);
      expect(relations?.includes("additions"), money.id).toBe(
        declaration.money.some(({ additionalTo }) => additionalTo === money.id),
      );
    }
  });
});

describe("a scale", () => {
  it("draws small sums again where there are two of them, as much larger as it says", () => {
    const [scale] = scalesOf(naming(pounds(200), pounds(20), pounds(10)));
    const [, first, second] = scale?.bars ?? [];
    expect(scale?.enlarged?.bars.map(({ share }) => share)).toEqual([
      (first?.share ?? 0) * enlargement,
      (second?.share ?? 0) * enlargement,
    ]);
    expect(scalesOf(naming(pounds(200), pounds(10)))[0]?.enlarged).toBeUndefined();
  });

  it("counts in millions, in thousands or in ones", () => {
    const lastLabel = (value: number): readonly unknown[] => {
      const [scale] = scalesOf(naming(pounds(value)));
      return [scale?.heading, scale?.ticks.at(-1)?.label];
    };
    expect(lastLabel(3_000_000)).toEqual(["British pounds, in all, in millions", "3"]);
    expect(lastLabel(4500)).toEqual(["British pounds, in all, in thousands", "4"]);
    expect(lastLabel(70)).toEqual(["British pounds, in all", "60"]);
  });

  it("tells apart wholes and yearly sums, and says of which it may give a total", () => {
    const scales = scalesOf(naming(pounds(2), pounds(3), { ...pounds(4), basis: "per-year" }));
    expect(scales.map(({ bars, outcome }) => [bars.length, outcome])).toEqual([
      [2, "Added up: £5 in all."],
      [1, undefined],
    ]);
  });

  it("has no place for a sum without a figure", () => {
    const { amounts: _, ...unquantified } = pattern;
    expect(moneyScales({ ...declaration, money: [{ ...unquantified, qualifier: "unquantified" }] }, [], "en")).toEqual(
      [],
    );
  });
});

describe("sums told alike", () => {
  it("are named by what they are for", () => {
    const source = naming(
      { ...pounds(5), purpose: { en: "the harbour", fr: "le port" } },
      { ...pounds(5), purpose: { en: "the road", fr: "la route" } },
    );
    expect([...sumLinks(source, "fr").values()].map(({ name }) => name)).toEqual([
      "5\u00a0livres sterling (le port)",
      "5\u00a0livres sterling (la route)",
    ]);
  });
});

it("numbers sums that are told alike and for the same thing", () => {
  const names = [...sumLinks(naming(pounds(5), pounds(5)), "en").values()].map(({ name }) => name);
  expect(names).toEqual([`£5 (${pattern.purpose.en})`, `£5 (${pattern.purpose.en}) (2)`]);
});

describe("an addition", () => {
  it("is told in a sentence with all reasons", () => {
    const [first, second] = naming(pounds(5), { ...pounds(7), qualifier: "more-than" }).money;
    if (first === undefined || second === undefined) throw new Error("Two sums were asked for.");
    expect(outcomeInWords(sumMoney([first, second]), "en")).toBe("Not added up: “more than” has no upper end.");
    expect(outcomeInWords(sumMoney([first]), "fr")).toBe("Additionnées\u00a0: 5\u00a0livres sterling au total.");
    expect(refusalView(naming(pounds(5), pounds(6)), "en")).toEqual([]);
  });
});

it("writes a sum in digits with all that bounds it", () => {
  expect(sumInDigits({ ...pattern, ...pounds(1_250_000.5), qualifier: "up-to", basis: "per-year" }, "en")).toBe(
    "up to £1,250,000.50 a year",
  );
  expect(currencyInWords("EUR", "fr")).toBe("euros");
});
