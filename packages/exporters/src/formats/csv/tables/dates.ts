// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `dates`. */
export const dates: readonly Table[] = [
  {
    name: "dates",
    description: "The times that the text names, in its order.",
    places: [{ steps: [{ path: ["dates"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the mention of time."),
      one(["asWritten"], "string", "The time, character for character.", { required: true }),
      one(["role"], "string", "Whether it says when, by when, over what time or how often.", {
        required: true,
        values: ["event", "deadline", "period", "frequency"],
      }),
      one(["edtf"], "string", "When it is, in EDTF; absent where the words give no time that can be placed."),
      one(["earliest"], "date", "The first day on which it can lie, derived from the EDTF; absent where that is open."),
      one(["latest"], "date", "The last day on which it can lie, derived from the EDTF; absent where that is open."),
      ...both(["inferredFrom"], "From what we infer the part of the date that its own words do not say."),
      ...both(["note"], "What a reader should know of it; required where no date in EDTF is given."),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
];
