import type { Check } from "./check.ts";
import { citedFigures } from "./cited-sources.ts";

export const figuresCounted: Check = {
  name: "figures-counted",
  description: "A figure from a source is a sum in a currency or a number of units.",
  scope: "record",
  check: (declaration) =>
    citedFigures(declaration)
      .filter(({ part: { currency, unit } }) => (currency === undefined) === (unit === undefined))
      .map(({ record, field, part: { currency, value } }) => ({
        rule: "figures-counted",
        record,
        field: `${field}.${currency === undefined ? "unit" : "currency"}`,
        wrong:
          currency === undefined
            ? `the figure ${value} has neither a currency nor a unit`
            : `the figure ${value} has a currency and a unit`,
        expected: "either `currency` or `unit`",
        advice: "Say in what it is counted; where the source shows no currency, say so in `unit`.",
      })),
};
