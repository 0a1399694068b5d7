import type { Problem } from "../model/problem.ts";
import type { Basis, Localized } from "../model/values.ts";
import type { Check } from "./check.ts";

interface Attribution {
  readonly record: string;
  readonly field: string;
  readonly basis: Basis;
  readonly named: boolean;
  readonly needsNote: boolean;
  readonly note: Localized | undefined;
}

export const basesExplained: Check = {
  name: "bases-explained",
  description: "Who acts or pays is named unless that is unclear, and what the words do not say is explained.",
  scope: "record",
  check: ({ statements, commitments, money, work }) =>
    [
      ...statements.map((r) =>
        attribution(`statements.${r.id}`, "holders", r.holderBasis, r.holders.length > 0, r.note, false),
      ),
      ...commitments.map((r) =>
        attribution(`commitments.${r.id}`, "obligors", r.obligorBasis, r.obligors.length > 0, r.note),
      ),
      ...money.map((r) => attribution(`money.${r.id}`, "payer", r.payerBasis, r.payer !== undefined, r.note)),
      ...work.dates.map((r, index) => attribution("work", `dates[${index}]`, r.basis, true, r.note)),
    ].flatMap(complain),
};

function attribution(
  record: string,
  field: string,
  basis: Basis,
  named: boolean,
  note: Localized | undefined,
  needsNote = true,
): Attribution {
  return { record, field, basis, named, note, needsNote };
}

function complain({ record, field, basis, named, needsNote, note }: Attribution): Problem[] {
  const problems: Problem[] = [];
  if (!named && basis !== "unclear") {
    problems.push({
      rule: "bases-explained",
      record,
      field,
      wrong: `nobody is named, though the basis is “${basis}”`,
      expected: "at least one actor, or the basis “unclear”",
      advice: "Name the actor, or say that the text leaves it open.",
    });
  }
  if (needsNote && basis !== "stated" && note === undefined) {
    problems.push({
      rule: "bases-explained",
      record,
      field: "note",
      wrong: `the basis is “${basis}” and no note says why`,
      expected: "a note in both languages",
      advice: "Say from which words it is inferred, or why it is unclear.",
    });
  }
  return problems;
}
