import type { Declaration } from "../model/declaration.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import { dayOfDeclaration } from "../query/day-of-declaration.ts";
import { edtfWindow } from "../time/edtf-window.ts";
import type { Check } from "./check.ts";
import { citedSources } from "./cited-sources.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const evidenceDated: Check = {
  name: "evidence-dated",
  description:
    "A record has a last day; what happened by the day of the declaration shows nothing of an undertaking; no source is later than the search or earlier than what it tells of.",
  scope: "record",
  check: (declaration) => [
    ...declaration.evidence.flatMap((evidence) =>
      [...openEnded(evidence), ...tooEarly(evidence, declaration), ...foretold(evidence)].map((complaint) => ({
        rule: "evidence-dated",
        record: `evidence.${evidence.id}`,
        ...complaint,
      })),
    ),
    ...tooLate(declaration),
  ],
};

function openEnded({ date, latest }: Evidence): Complaint[] {
  if (latest !== undefined || edtfWindow(date) === undefined) return [];
  return [
    {
      field: "date",
      wrong: `“${date}” has no last day, so that the record never counts`,
      expected: "a date or a span that ends",
      advice: "Give the last day of which the source speaks.",
    },
  ];
}

function tooEarly({ latest, bearsOn }: Evidence, declaration: Declaration): Complaint[] {
  const start = dayOfDeclaration(declaration);
  if (latest === undefined || latest > start) return [];
  return bearsOn.flatMap(({ commitment, shows }, index) =>
    commitment === undefined || shows === "nothing"
      ? []
      : [
          {
            field: `bearsOn[${index}].shows`,
            wrong: `what happened by ${latest} “${shows}” of an undertaking of ${start}`,
            expected: "“nothing”: the record is no later than the declaration",
            advice: "Write “nothing”, or correct the date.",
          },
        ],
  );
}

function foretold({ earliest, source: { datePublished } }: Evidence): Complaint[] {
  const lastDay = datePublished === undefined ? undefined : edtfWindow(datePublished)?.latest;
  if (earliest === undefined || lastDay === undefined || lastDay >= earliest) return [];
  return [
    {
      field: "date",
      wrong: `it happened on ${earliest} or later, and its source was published by ${lastDay}`,
      expected: "nothing later than its source",
      advice: "Correct one of the two dates; of a plan or a forecast, the date is that on which it was made known.",
    },
  ];
}

function tooLate(declaration: Declaration): Problem[] {
  const { searchedUpTo } = declaration;
  return citedSources(declaration).flatMap(({ record, field, part: { datePublished } }) => {
    const firstDay = datePublished === undefined ? undefined : edtfWindow(datePublished)?.earliest;
    if (firstDay === undefined || firstDay <= searchedUpTo) return [];
    return [
      {
        rule: "evidence-dated",
        record,
        field: `${field}.datePublished`,
        wrong: `it was published on ${firstDay} or later, and the search ends on ${searchedUpTo}`,
        expected: "a source within the search",
        advice: "Correct the date, or move `searchedUpTo` to the day on which the search ends now.",
      },
    ];
  });
}
