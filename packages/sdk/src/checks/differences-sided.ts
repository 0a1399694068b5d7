import type { Check } from "./check.ts";

export const differencesSided: Check = {
  name: "differences-sided",
  description: "A contradiction lies between two sides or more: records, or a record and the declaration's own words.",
  scope: "record",
  check: ({ contradictions }) =>
    contradictions
      .filter(({ evidence, statements }) => new Set(evidence).size + statements.length < 2)
      .map(({ id }) => ({
        rule: "differences-sided",
        record: `contradictions.${id}`,
        field: "evidence",
        wrong: "it has one side",
        expected: "two records, or a record and a passage",
        advice: "Name the other side, or tell it as a note on the record.",
      })),
};
