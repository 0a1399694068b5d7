// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `paragraphs`. */
export const paragraphs: readonly Table[] = [
  {
    name: "paragraphs",
    description: "The paragraphs of the coded text, in its order.",
    places: [{ steps: [{ path: ["paragraphs"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the paragraph."),
      one(["section"], "string", "The section to which it belongs.", { required: true }),
      one(["start"], "integer", "Where it begins: UTF-16 code units from the start of the text.", { required: true }),
      one(["end"], "integer", "Where it ends, exclusive: UTF-16 code units from the start of the text.", {
        required: true,
      }),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["section"], reference: { resource: "sections", fields: ["id"] } }],
  },
];
