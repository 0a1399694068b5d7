import type { Check } from "./check.ts";

export const jointnessFits: Check = {
  name: "jointness-fits",
  description: "One obligor alone is unilateral; together or each for itself takes at least two.",
  scope: "record",
  check: ({ commitments }) =>
    commitments
      .filter(({ jointness, obligors }) => {
        if (jointness === "unilateral") return obligors.length > 1;
        return jointness !== "unclear" && obligors.length === 1;
      })
      .map(({ id, jointness, obligors }) => ({
        rule: "jointness-fits",
        record: `commitments.${id}`,
        field: "jointness",
        wrong: `it is “${jointness}” with ${obligors.length === 1 ? "one obligor" : `${obligors.length} obligors`}`,
        expected: "“unilateral” for one obligor, “joint”, “several” or “unclear” for more",
        advice: "Correct the jointness, or the obligors.",
      })),
};
