// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `quantities`. */
export const quantities: readonly Table[] = [
  {
    name: "quantities",
    description: "The figures that are neither money nor dates, in the order of the text.",
    places: [{ steps: [{ path: ["quantities"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the quantity."),
      one(["value"], "number", "The figure, in whole units.", { required: true }),
      one(["asWritten"], "string", "The figure, character for character.", { required: true }),
      ...both(["unit"], "In what it is counted, in the plural.", { required: true }),
      one(["qualifier"], "string", "How the words bound the figure.", {
        required: true,
        values: ["exact", "up-to", "more-than", "approximately"],
      }),
      ...both(["measures"], "What it measures.", { required: true }),
      one(["commitment"], "string", "The undertaking whose target it is."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["commitment"], reference: { resource: "commitments", fields: ["id"] } }],
  },
];
