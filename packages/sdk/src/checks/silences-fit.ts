import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { Silence } from "../model/silence.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const silencesFit: Check = {
  name: "silences-fit",
  description: "A silence concerns something in the declaration, and was looked for no later than anything was.",
  scope: "document",
  check: (declaration) =>
    declaration.silences.flatMap((silence) =>
      [...idle(silence), ...undertaking(silence, declaration), ...late(silence, declaration)].map((complaint) => ({
        rule: "silences-fit",
        record: `silences.${silence.id}`,
        ...complaint,
      })),
    ),
};

function idle({ commitments, statements }: Silence): Complaint[] {
  if (commitments.length + statements.length > 0) return [];
  return [
    {
      field: "commitments",
      wrong: "it concerns nothing",
      expected: "at least one undertaking or passage",
      advice: "Name what the missing record would be about.",
    },
  ];
}

function undertaking({ statements: named }: Silence, { statements }: Declaration): Complaint[] {
  return named.flatMap((id, index) => {
    const kind = statements.find((statement) => statement.id === id)?.kind;
    if (kind !== "commitment" && kind !== "follow-up") return [];
    return [
      {
        field: `statements[${index}]`,
        wrong: `the passage “${id}” is an undertaking`,
        expected: "the undertaking that cites it, in `commitments`",
        advice: "Name the undertaking in place of its passage.",
      },
    ];
  });
}

function late({ upTo }: Silence, { searchedUpTo }: Declaration): Complaint[] {
  if (upTo <= searchedUpTo) return [];
  return [
    {
      field: "upTo",
      wrong: `it was looked for up to ${upTo}, and the search ends on ${searchedUpTo}`,
      expected: "a day within the search",
      advice: "Correct the day, or move `searchedUpTo`.",
    },
  ];
}
