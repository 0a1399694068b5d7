// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `exceptions`. */
export const exceptions: readonly Table[] = [
  {
    name: "exceptions",
    description: "Words that need no record though a check would miss one, and why.",
    places: [{ steps: [{ path: ["exceptions"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the exception."),
      one(["check"], "string", "The check that would complain.", {
        required: true,
        values: ["sums-recorded", "figures-recorded", "times-recorded", "modal-words-read", "mentions-complete"],
      }),
      ...both(["reason"], "Why the words need no record.", { required: true }),
      ...both(["until"], "When the exception is to be taken out.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
];
