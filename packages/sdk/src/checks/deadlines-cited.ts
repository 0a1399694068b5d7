import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import { liesIn } from "../text/places.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const deadlinesCited: Check = {
  name: "deadlines-cited",
  description: "What an undertaking is due by is a deadline that its own words name, and then no deadline is missing.",
  scope: "document",
  check: (declaration) =>
    declaration.commitments.flatMap((commitment) =>
      [...uncited(commitment, declaration), ...missing(commitment)].map((complaint) => ({
        rule: "deadlines-cited",
        record: `commitments.${commitment.id}`,
        ...complaint,
      })),
    ),
};

function uncited({ due, statements: cited }: Commitment, { statements, dates }: Declaration): Complaint[] {
  const date = dates.find(({ id }) => id === due);
  if (date === undefined) return [];
  if (date.role !== "deadline") {
    return [
      {
        field: "due",
        wrong: `“${date.id}” is no deadline: its role is “${date.role}”`,
        expected: "a date whose role is “deadline”",
        advice: "Name the deadline, or correct the role of the date.",
      },
    ];
  }
  const quotes = statements.filter(({ id }) => cited.includes(id)).flatMap(({ anchors }) => anchors);
  if (date.anchors.some((mention) => liesIn(mention, quotes))) return [];
  return [
    {
      field: "due",
      wrong: `“${date.asWritten}” stands in no passage that the undertaking cites`,
      expected: "a deadline that the undertaking's own words name",
      advice: "Name another date, cite the passage, or leave `due` out.",
    },
  ];
}

function missing({ due, missingInformation }: Commitment): Complaint[] {
  if (due === undefined || !missingInformation.includes("deadline")) return [];
  return [
    {
      field: "missingInformation",
      wrong: `it is due by “${due}”, and the deadline is named as missing`,
      expected: "a deadline that is given or missing, not both",
      advice: "Take “deadline” out of what is missing, or leave `due` out.",
    },
  ];
}
