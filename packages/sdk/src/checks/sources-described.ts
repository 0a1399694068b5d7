import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Check } from "./check.ts";
import { citedSources } from "./cited-sources.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const sourcesDescribed: Check = {
  name: "sources-described",
  description: "A source that gives a date says on what it rests, and a copy names who made it.",
  scope: "record",
  check: (declaration) =>
    citedSources(declaration).flatMap(({ record, field, part }) =>
      [...undated(part), ...unnamed(part)].map((complaint) => ({
        rule: "sources-described",
        record,
        ...complaint,
        field: `${field}.${complaint.field}`,
      })),
    ),
};

function undated({ datePublished, dateBasis }: Source): Complaint[] {
  if ((datePublished === undefined) === (dateBasis === undefined)) return [];
  const isDated = dateBasis === undefined;
  return [
    {
      field: isDated ? "dateBasis" : "datePublished",
      wrong: isDated
        ? "there is a date, and nothing says on what it rests"
        : "there is a basis for a date, and no date",
      expected: "`datePublished` and `dateBasis`, or neither",
      advice: "Say whether the source gives the date or we infer it; where no date is known, leave both out.",
    },
  ];
}

function unnamed({ copy, copiedBy }: Source): Complaint[] {
  if ((copy === "mirror") === (copiedBy !== undefined)) return [];
  return [
    {
      field: "copiedBy",
      wrong:
        copy === "mirror"
          ? "a copy was read, and nobody is named who made it"
          : "the original was read, and one is named who copied it",
      expected: "`copiedBy` for a mirror, and for nothing else",
      advice: "Name the site that holds the copy, or say that the original was read.",
    },
  ];
}
