import type { Declaration, Problem } from "@entente/sdk";
import edtf from "edtf";

/** Lets a library that reads all of EDTF judge every date; the SDK reads only the forms that declarations use. */
export function judgeDates({ work, dates }: Declaration): readonly Problem[] {
  const written = [
    ...work.dates.map(({ date }, index) => ({ record: "work", field: `dates[${index}].date`, date })),
    ...dates.flatMap(({ id, edtf: date }) =>
      date === undefined ? [] : [{ record: `dates.${id}`, field: "edtf", date }],
    ),
  ];
  return written.flatMap(({ record, field, date }) => {
    try {
      edtf(date);
      return [];
    } catch (error) {
      const [reason = ""] = String(error).split("\n");
      return [
        {
          rule: "edtf",
          record,
          field,
          wrong: `“${date}” is refused (${reason})`,
          expected: "a date in EDTF (ISO 8601-2)",
          advice: "Correct the date.",
        },
      ];
    }
  });
}
