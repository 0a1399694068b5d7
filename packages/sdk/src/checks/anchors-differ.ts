import { anchoredRecords } from "../query/anchored-records.ts";
import type { Check } from "./check.ts";

export const anchorsDiffer: Check = {
  name: "anchors-differ",
  description: "No record quotes the same place twice.",
  scope: "record",
  check: (declaration) =>
    anchoredRecords(declaration).flatMap(({ array, id, anchors }) => {
      const seen = new Set<string>();
      return anchors.flatMap(({ expression, exact, start, end }, index) => {
        const place = `${expression} ${start} ${end}`;
        if (!seen.has(place)) {
          seen.add(place);
          return [];
        }
        return [
          {
            rule: "anchors-differ",
            record: `${array}.${id}`,
            field: `anchors[${index}]`,
            wrong: `“${exact}” at ${start} is quoted twice`,
            expected: "each place once",
            advice: "Take one of the two out.",
          },
        ];
      });
    }),
};
