import type { Check } from "./check.ts";
import { figureWritten } from "./figure-written.ts";

export const sumsAsWritten: Check = {
  name: "sums-as-written",
  description: "The value of an amount is the figure that the words write.",
  scope: "record",
  check: ({ money, expressions }) => {
    const languages = new Map(expressions.map(({ id, language }) => [id, language]));
    return money.flatMap(({ id, amounts = [], anchors: [anchor] }) => {
      const language = languages.get(anchor?.expression ?? "") ?? "en";
      return amounts.flatMap((amount, index) => {
        const written = figureWritten(amount.asWritten, language, "money");
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
