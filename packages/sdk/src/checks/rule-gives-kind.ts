import type { Check } from "./check.ts";

export const ruleGivesKind: Check = {
  name: "rule-gives-kind",
  description: "The rule that a statement names gives the kind that the statement has.",
  scope: "record",
  check: ({ statements, rules }) => {
    const kindOf = new Map(rules.map(({ id, kind }) => [id, kind]));
    return statements.flatMap(({ id, kind, rule }) => {
      const given = kindOf.get(rule);
      if (given === undefined || given === kind) return [];
      return [
        {
          rule: "rule-gives-kind",
          record: `statements.${id}`,
          field: "rule",
          wrong: `the rule “${rule}” gives “${given}”, the statement says “${kind}”`,
          expected: `a rule that gives “${kind}”`,
          advice: "Name the rule that decided, or correct the kind.",
        },
      ];
    });
  },
};
