import type { Check } from "./check.ts";
import { figureWritten } from "./figure-written.ts";

export const quantitiesAsWritten: Check = {
  name: "quantities-as-written",
  description: "A quantity stands in its quote, and its value is the figure that the words write.",
  scope: "record",
  check: ({ quantities, expressions }) => {
    const languages = new Map(expressions.map(({ id, language }) => [id, language]));
    return quantities.flatMap(({ id, value, asWritten, anchors }) => {
      const complaint = { rule: "quantities-as-written", record: `quantities.${id}` };
      if (!anchors.some(({ exact }) => exact.includes(asWritten))) {
        return [
          {
            ...complaint,
            field: "asWritten",
            wrong: `“${asWritten}” does not stand in the quote`,
            expected: "the figure as the record's own quote writes it",
            advice: "Copy it from the quote, or widen the quote.",
          },
        ];
      }
      const written = figureWritten(asWritten, languages.get(anchors[0]?.expression ?? "") ?? "en", "things");
      if (written === undefined || Math.abs(written - value) < 0.005) return [];
      return [
        {
          ...complaint,
          field: "value",
          wrong: `the value is ${value}, the words “${asWritten}” write ${written}`,
          expected: "the figure of the words, in whole units",
          advice: "Correct the value, or the words.",
        },
      ];
    });
  },
};
