import type { Check } from "./check.ts";

export const agreementCounted: Check = {
  name: "agreement-counted",
  description: "Two codings agree on no more units than they share, and no more are apart than there are.",
  scope: "record",
  check: ({ codings }) =>
    codings
      .filter(({ units, agreed, apart }) => agreed > units || apart.agreed > apart.units || apart.units > units)
      .map(({ id, units, agreed, apart }) => ({
        rule: "agreement-counted",
        record: `codings.${id}`,
        field: "agreed",
        wrong: `${agreed} of ${units} agree, and apart ${apart.agreed} of ${apart.units}`,
        expected: "counts that fit into each other",
        advice: "Compute the figures from the raw codings again.",
      })),
};
