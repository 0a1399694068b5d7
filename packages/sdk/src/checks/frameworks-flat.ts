import type { Check } from "./check.ts";

export const frameworksFlat: Check = {
  name: "frameworks-flat",
  description: "A framework holds undertakings and belongs to no other framework.",
  scope: "record",
  check: ({ commitments }) => {
    const wholeOf = new Map(commitments.map(({ id, partOf }) => [id, partOf]));
    return commitments.flatMap(({ id, partOf }) => {
      if (partOf === undefined || wholeOf.get(partOf) === undefined) return [];
      return [
        {
          rule: "frameworks-flat",
          record: `commitments.${id}`,
          field: "partOf",
          wrong: `“${partOf}” belongs to a framework itself`,
          expected: "a framework that belongs to no other",
          advice: "Name the outermost framework.",
        },
      ];
    });
  },
};
