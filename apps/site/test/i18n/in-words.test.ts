import type { Money } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { countInWords } from "../../src/i18n/count-in-words.ts";
import { dateInWords } from "../../src/i18n/date-in-words.ts";
import { asLineStart, listInWords } from "../../src/i18n/list-in-words.ts";
import { sizeInWords } from "../../src/i18n/size-in-words.ts";
import { sumInWords } from "../../src/i18n/sum-in-words.ts";

describe("sizes", () => {
  test.each([
    [999, "999\u00a0bytes", "999\u00a0octets"],
    [12_372, "12.4\u00a0kB", "12,4\u202fko"],
    [999_600, "1\u00a0MB", "1\u202fMo"],
    [1_037_149, "1.04\u00a0MB", "1,04\u202fMo"],
  ])("%i bytes are written “%s” and “%s”", (bytes, en, fr) => {
    expect([sizeInWords(bytes, "en"), sizeInWords(bytes, "fr")]).toEqual([en, fr]);
  });
});

describe("dates", () => {
  test.each([
    ["2015-07-28", "28 July 2015", "28 juillet 2015"],
    ["2014", "2014", "2014"],
    ["2014-09", "September 2014", "septembre 2014"],
    ["[2015-07-29,2015-07-30]", "29 or 30 July 2015", "29 ou le 30 juillet 2015"],
    ["[2015-07-31,2015-08-01]", "31 July 2015 or 1 August 2015", "31 juillet 2015 ou le 1er août 2015"],
    [
      "[2015-07-28..2015-12-31]",
      "between 28 July 2015 and 31 December 2015",
      "entre le 28 juillet 2015 et le 31 décembre 2015",
    ],
    ["[..2015-07-30]", "no later than 30 July 2015", "au plus tard le 30 juillet 2015"],
    ["2014-09/..", "from September 2014", "à partir de septembre 2014"],
    ["2015-08/", "from August 2015", "à partir d’août 2015"],
    ["2015-08-01/..", "from 1 August 2015", "à partir du 1er août 2015"],
    ["/2015", "no later than 2015", "au plus tard en 2015"],
  ])("%s is written “%s” and “%s”", (edtf, en, fr) => {
    expect([dateInWords(edtf, "en"), dateInWords(edtf, "fr")]).toEqual([en, fr]);
  });

  test("a date that has no words yet is refused, not shown as it is", () => {
    expect(() => dateInWords("2015~", "en")).toThrow(
      'No words are known for the date "2015~": expected a date in EDTF as the declaration has them.',
    );
  });
});

describe("sums", () => {
  const plain: Money = {
    id: "sum",
    qualifier: "exact",
    basis: "total",
    payerBasis: "unclear",
    purpose: { en: "it", fr: "cela" },
    stage: "unclear",
    noveltyStated: "silent",
    anchors: [],
  };
  const amount = (value: number, currency: string) => ({ value, currency, asWritten: "" });
  const cases: readonly { readonly sum: Partial<Money>; readonly en: string; readonly fr: string }[] = [
    { sum: { amounts: [amount(217e6, "GBP")] }, en: "£217 million", fr: "217 millions de livres sterling" },
    {
      sum: { qualifier: "more-than", basis: "per-year", amounts: [amount(3e9, "EUR")] },
      en: "more than €3 billion a year",
      fr: "plus de 3 milliards d’euros par an",
    },
    {
      sum: { amounts: [amount(1.4e6, "GBP"), amount(2e6, "EUR")] },
      en: "£1.4 million (€2 million)",
      fr: "1,4 million de livres sterling (2 millions d’euros)",
    },
    {
      sum: { qualifier: "up-to", amounts: [amount(7e6, "GBP")] },
      en: "up to £7 million",
      fr: "jusqu’à 7 millions de livres sterling",
    },
    { sum: { qualifier: "unquantified" }, en: "no figure given", fr: "aucun chiffre donné" },
  ];

  test.each(cases)("$en", ({ sum, en, fr }) => {
    const money = { ...plain, ...sum };
    const told = [sumInWords(money, "en"), sumInWords(money, "fr").replaceAll(/[\u00a0\u202f]/g, " ")];
    expect(told).toEqual([en, fr]);
  });
});

describe("counts and lists", () => {
  const noun = { one: "engagement", other: "engagements" };

  test.each([
    [0, "en", "0\u00a0engagements"],
    [0, "fr", "0\u00a0engagement"],
    [1, "en", "1\u00a0engagement"],
    [2, "fr", "2\u00a0engagements"],
  ] as const)("%i in %s takes the form of the language", (count, language, words) => {
    expect(countInWords(count, noun, language)).toBe(words);
  });

  test("names are joined as a sentence joins them", () => {
    expect(listInWords(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(listInWords(["a", "b", "c"], "fr")).toBe("a, b et c");
  });

  test("a line starts with a large letter, accents too", () => {
    expect(asLineStart("à commencer", "fr")).toBe("À commencer");
    expect(asLineStart("", "fr")).toBe("");
  });
});
