import type { Check } from "./check.ts";
import { anchoredRecords } from "../query/anchored-records.ts";

const readings = new Set(["statements", "money", "dates", "quantities"]);

export const readingsInSentences: Check = {
  name: "readings-in-sentences",
  description: "Statements, sums, dates and quantities quote sentences, not headings or the furniture of a page.",
  scope: "record",
  check: (declaration) =>
    anchoredRecords(declaration)
      .filter(({ array }) => readings.has(array))
      .flatMap(({ array, id, anchors }) =>
        anchors.flatMap(({ exact, sentences }, index) =>
          sentences.length > 0
            ? []
            : [
                {
                  rule: "readings-in-sentences",
                  record: `${array}.${id}`,
                  field: `anchors[${index}].sentences`,
                  wrong: `the quote “${exact}” touches no sentence`,
                  expected: "a quote from a sentence",
                  advice: "Quote the sentence that says it.",
                },
              ],
        ),
      ),
};
