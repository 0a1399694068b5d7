import type { Check } from "./check.ts";

export const frameworksFlat: Check = {
  name: "frameworks-flat",
  description: "A framework holds other undertakings, belongs to no framework itself, and is no follow-up arrangement.",
  scope: "record",
  check: ({ commitments }) => {
    const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
    return commitments.flatMap(({ id, partOf }) => {
      const whole = byId.get(partOf ?? "");
      if (whole === undefined) return [];
      const complaint = { rule: "frameworks-flat", record: `commitments.${id}`, field: "partOf" };
      if (whole.partOf !== undefined) {
        return [
          {
            ...complaint,
            wrong: `“${whole.id}” belongs to a framework itself`,
            expected: "a framework that belongs to no other",
            advice: "Name the outermost framework.",
          },
        ];
      }
      if (whole.mechanism === undefined) return [];
      return [
        {
          ...complaint,
          wrong: `“${whole.id}” is a follow-up arrangement`,
          expected: "a framework, which holds undertakings to act",
          advice: "Name the framework, or leave `partOf` out.",
        },
      ];
    });
  },
};
