import type { Amount } from "../model/money.ts";
import type { Check } from "./check.ts";

const figure = /(\d[\d.,\u00a0\u202f]*)\s?(thousand|millions?|billions?|milliards?|mille|bn|m|k)?(?![a-z])/iu;

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mille: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

export const sumsAsWritten: Check = {
  name: "sums-as-written",
  description: "The value of an amount is the figure that the words write.",
  scope: "record",
  check: ({ money, expressions }) => {
    const languages = new Map(expressions.map(({ id, language }) => [id, language]));
    return money.flatMap(({ id, amounts = [], anchors: [anchor] }) => {
      const language = languages.get(anchor?.expression ?? "") ?? "en";
      return amounts.flatMap((amount, index) => {
        const written = valueWritten(amount, language);
        if (written === undefined || Math.abs(written - amount.value) < 0.005) return [];
        return [
          {
            rule: "sums-as-written",
            record: `money.${id}`,
            field: `amounts[${index}].value`,
            wrong: `the value is ${amount.value}, the words “${amount.asWritten}” write ${written}`,
            expected: "the figure of the words, in whole units of the currency",
            advice: "Correct the value, or the words.",
          },
        ];
      });
    });
  },
};

/** The figure that some words write, or `undefined` where they write none in digits. */
function valueWritten({ asWritten }: Amount, language: "en" | "fr"): number | undefined {
  const found = figure.exec(asWritten);
  if (found === null) return undefined;
  const [, digits = "", scale = ""] = found;
  const grouping = language === "en" ? /,/g : /[.\u00a0\u202f]/g;
  const plain = digits.replaceAll(grouping, "").replace(",", ".");
  return Number.parseFloat(plain) * (scales[scale.toLowerCase()] ?? 1);
}
