// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `strands`. */
export const strands: readonly Table[] = [
  {
    name: "strands",
    description: "The lines of work under which undertakings are grouped.",
    places: [{ steps: [{ path: ["strands"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the strand."),
      ...both(["title"], "Its name.", { required: true }),
      one(["basis"], "string", "Whether the text names it as a strand or we group it so.", {
        required: true,
        values: ["stated", "editorial"],
      }),
      ...both(["note"], "Why we group it so."),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
];
