import type { Check } from "./check.ts";

export const undertakingsCited: Check = {
  name: "undertakings-cited",
  description:
    "A statement undertakes or sets up a follow-up if and only if a commitment cites it, and follow-ups alone have a mechanism.",
  scope: "document",
  check: ({ statements, commitments }) => {
    const cited = new Set(commitments.flatMap((commitment) => commitment.statements));
    const kindOf = new Map(statements.map(({ id, kind }) => [id, kind]));
    const uncited = statements
      .filter(({ id, kind }) => (kind === "commitment" || kind === "follow-up") && !cited.has(id))
      .map(({ id, kind }) => ({
        rule: "undertakings-cited",
        record: `statements.${id}`,
        field: "kind",
        wrong: `its kind is “${kind}” and no commitment cites it`,
        expected: "a commitment that cites it",
        advice: "Add the commitment, cite the statement in one, or correct the kind.",
      }));
    const miscited = commitments.flatMap((commitment) =>
      commitment.statements.flatMap((statement, index) => {
        const kind = kindOf.get(statement);
        const expected = commitment.mechanism === undefined ? "commitment" : "follow-up";
        if (kind === undefined || kind === expected) return [];
        return [
          {
            rule: "undertakings-cited",
            record: `commitments.${commitment.id}`,
            field: `statements[${index}]`,
            wrong: `it cites “${statement}”, whose kind is “${kind}”`,
            expected: `a statement of kind “${expected}”`,
            advice: "Cite another statement, correct its kind, or correct the mechanism.",
          },
        ];
      }),
    );
    return [...uncited, ...miscited];
  },
};
