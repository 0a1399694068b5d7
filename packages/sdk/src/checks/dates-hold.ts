import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
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
  readonly field: string;
  readonly edtf: string | undefined;
  readonly window: TimeWindow;
}

function dated({ work, dates }: Declaration): readonly Dated[] {
  return [
    ...work.dates.map((date, index) => ({
      record: "work",
      field: `dates[${index}].`,
      edtf: date.date,
      window: date,
    })),
    ...dates.map((date) => ({ record: `dates.${date.id}`, field: "", edtf: date.edtf, window: date })),
  ];
}

function complaints({ record, field, edtf, window }: Dated): readonly Problem[] {
  const right = edtf === undefined ? {} : edtfWindow(edtf);
  const rule = "dates-hold";
  if (right === undefined) {
    return [
      {
        rule,
        record,
        field: `${field}${record === "work" ? "date" : "edtf"}`,
        wrong: `“${edtf ?? ""}” is no date: a day in it does not exist, or it ends before it begins`,
        expected: "a date in EDTF that exists",
        advice: "Correct the date.",
      },
    ];
  }
  return (["earliest", "latest"] as const)
    .filter((end) => right[end] !== window[end])
    .map((end) => ({
      rule,
      record,
      field: `${field}${end}`,
      wrong: `it is ${window[end] ?? "absent"}, the date “${edtf ?? "none"}” gives ${right[end] ?? "none"}`,
      expected: "the day that follows from the date in EDTF",
      advice: "Build the declaration again: this day is derived.",
    }));
}
