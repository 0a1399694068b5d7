// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `sections`. */
export const sections: readonly Table[] = [
  {
    name: "sections",
    description: "The sections of the coded text, in its order.",
    places: [{ steps: [{ path: ["sections"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the section."),
      one(["expression"], "string", "The expression to which it belongs.", { required: true }),
      one(
        ["heading", "start"],
        "integer",
        "The place of its heading; absent for what stands before the first section heading. Where it begins: UTF-16 code units from the start of the text.",
      ),
      one(
        ["heading", "end"],
        "integer",
        "The place of its heading; absent for what stands before the first section heading. Where it ends, exclusive: UTF-16 code units from the start of the text.",
      ),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["expression"], reference: { resource: "expressions", fields: ["id"] } }],
  },
];
