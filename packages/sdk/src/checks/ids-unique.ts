import type { Problem } from "../model/problem.ts";
import type { Check } from "./check.ts";
import { recordArrays } from "./record-ids.ts";

export const idsUnique: Check = {
  name: "ids-unique",
  description: "No two records of an array share an id.",
  scope: "record",
  check: (_declaration, ids) =>
    recordArrays.flatMap((array) => {
      const seen = new Set<string>();
      return ids[array].flatMap((id, index): Problem[] => {
        const repeated = seen.has(id);
        seen.add(id);
        if (!repeated) return [];
        return [
          {
            rule: "ids-unique",
            record: `${array}[${index}]`,
            field: "id",
            wrong: `the id “${id}” stands twice`,
            expected: "an id of its own for each record",
            advice: "Give one of the two another id.",
          },
        ];
      });
    }),
};
