import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { edtfWindow, type TimeWindow } from "../time/edtf-window.ts";
import type { Check } from "./check.ts";

export const datesHold: Check = {
  name: "dates-hold",
  description: "Every date in EDTF exists, and its first and last day are those that follow from it.",
  scope: "record",
  check: (declaration) => dated(declaration).flatMap(complaints),
};

interface Dated {
  readonly record: string;
  /** Where the object stands that holds the date: empty, or with a full stop at its end. */
  readonly prefix: string;
  readonly field: string;
  readonly edtf: string | undefined;
  /** The days beside the date; absent where none are derived from it. */
  readonly window?: TimeWindow;
}

function dated({ work, dates, instruments, subjects, evidence }: Declaration): readonly Dated[] {
  return [
    ...work.dates.map((r, index) => ({
      record: "work",
      prefix: `dates[${index}].`,
      field: "date",
      edtf: r.date,
      window: r,
    })),
    ...dates.map((r) => ({ record: `dates.${r.id}`, prefix: "", field: "edtf", edtf: r.edtf, window: r })),
    ...instruments.flatMap(({ id, made, sources = [], ...window }) => [
      { record: `instruments.${id}`, prefix: "", field: "made", edtf: made, window },
      ...sources.map((source, index) => published(`instruments.${id}`, `sources[${index}].`, source)),
    ]),
    ...subjects.flatMap(({ id, appearances }) =>
      appearances.map(({ source }, index) => published(`subjects.${id}`, `appearances[${index}].source.`, source)),
    ),
    ...evidence.flatMap(({ id, date, source, ...window }) => [
      { record: `evidence.${id}`, prefix: "", field: "date", edtf: date, window },
      published(`evidence.${id}`, "source.", source),
    ]),
  ];
}

function published(record: string, prefix: string, { datePublished }: Source): Dated {
  return { record, prefix, field: "datePublished", edtf: datePublished };
}

function complaints({ record, prefix, field, edtf, window }: Dated): readonly Problem[] {
  const right = edtf === undefined ? {} : edtfWindow(edtf);
  const rule = "dates-hold";
  if (right === undefined) {
    return [
      {
        rule,
        record,
        field: `${prefix}${field}`,
        wrong: `“${edtf ?? ""}” is no date: a day in it does not exist, or it ends before it begins`,
        expected: "a date in EDTF that exists",
        advice: "Correct the date.",
      },
    ];
  }
  if (window === undefined) return [];
  return (["earliest", "latest"] as const)
    .filter((end) => right[end] !== window[end])
    .map((end) => ({
      rule,
      record,
      field: `${prefix}${end}`,
      wrong: `it is ${window[end] ?? "absent"}, the date “${edtf ?? "none"}” gives ${right[end] ?? "none"}`,
      expected: "the day that follows from the date in EDTF",
      advice: "Build the declaration again: this day is derived.",
    }));
}
