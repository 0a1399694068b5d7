import type { Check } from "./check.ts";

export const jointnessFits: Check = {
  name: "jointness-fits",
  description:
    "One obligor alone is unilateral; together or each for itself takes at least two, or a group; without any it is unclear.",
  scope: "record",
  check: ({ commitments, actors }) => {
    const groups = new Set(actors.filter(({ type }) => type === "group").map(({ id }) => id));
    return commitments
      .filter(({ jointness, obligors }) => {
        if (jointness === "unclear") return false;
        if (jointness === "unilateral") return obligors.length !== 1;
        return obligors.length < 2 && !obligors.some((obligor) => groups.has(obligor));
      })
      .map(({ id, jointness, obligors }) => ({
        rule: "jointness-fits",
        record: `commitments.${id}`,
        field: "jointness",
        wrong: `it is “${jointness}” with ${howMany(obligors)}`,
        expected: "“unilateral” for one obligor, “joint” or “several” for more or for a group, “unclear” for none",
        advice: "Correct the jointness, or the obligors.",
      }));
  },
};

function howMany(obligors: readonly string[]): string {
  if (obligors.length === 0) return "no obligor";
  return obligors.length === 1 ? "one obligor" : `${obligors.length} obligors`;
}
