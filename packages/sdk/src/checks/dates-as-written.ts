import type { Problem } from "../model/problem.ts";
import type { TimeMention } from "../model/time-mention.ts";
import { edtfWindow } from "../time/edtf-window.ts";
import type { Check } from "./check.ts";
import { disagreementWith } from "./date-disagreement.ts";
import { unsaidOf } from "./date-unsaid.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const datesAsWritten: Check = {
  name: "dates-as-written",
  description:
    "A date stands in its quote, agrees with the year, month, day and weekday that its words name, and says from what the rest is inferred.",
  scope: "record",
  check: ({ dates, expressions }) => {
    const languages = new Map(expressions.map(({ id, language }) => [id, language]));
    return dates.flatMap((date) => {
      const language = languages.get(date.anchors[0]?.expression ?? "") ?? "en";
      return [...quoted(date), ...explained(date, language), ...agreeing(date, language)].map((complaint) => ({
        rule: "dates-as-written",
        record: `dates.${date.id}`,
        ...complaint,
      }));
    });
  },
};

function quoted({ asWritten, anchors }: TimeMention): Complaint[] {
  if (anchors.some(({ exact }) => exact.includes(asWritten))) return [];
  return [
    {
      field: "asWritten",
      wrong: `“${asWritten}” does not stand in the quote`,
      expected: "the time as the record's own quote writes it",
      advice: "Copy it from the quote, or widen the quote.",
    },
  ];
}

function explained({ asWritten, edtf, inferredFrom, note }: TimeMention, language: "en" | "fr"): Complaint[] {
  if (edtf === undefined) {
    if (note !== undefined) return [];
    return [
      {
        field: "note",
        wrong: "no date in EDTF is given and no note says why",
        expected: "a note in both languages",
        advice: "Say what the words leave open, or give the date.",
      },
    ];
  }
  const unsaid = unsaidOf(asWritten, edtf, language);
  if (inferredFrom !== undefined || unsaid.length === 0) return [];
  return [
    {
      field: "inferredFrom",
      wrong: `“${asWritten}” does not say ${unsaid.map((part) => `the ${part}`).join(" and ")} of “${edtf}”`,
      expected: "from what it is inferred, in both languages",
      advice: "Say from which words or which fact the rest is known.",
    },
  ];
}

function agreeing({ asWritten, edtf, role }: TimeMention, language: "en" | "fr"): Complaint[] {
  const window = edtf === undefined ? undefined : edtfWindow(edtf);
  if (edtf === undefined || window === undefined) return [];
  const named = disagreementWith(window, { words: asWritten, role, language });
  if (named === undefined) return [];
  return [
    {
      field: "edtf",
      wrong: `the words “${asWritten}” name ${named}, the date is “${edtf}”`,
      expected: "the date that the words name",
      advice: "Correct the date, or the words.",
    },
  ];
}
