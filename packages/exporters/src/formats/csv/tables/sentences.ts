// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `sentences`. */
export const sentences: readonly Table[] = [
  {
    name: "sentences",
    description: "The sentences of the coded text, in its order.",
    places: [{ steps: [{ path: ["sentences"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the sentence."),
      one(["paragraph"], "string", "The paragraph to which it belongs.", { required: true }),
      one(["section"], "string", "The section to which it belongs.", { required: true }),
      one(["text"], "string", "Its words, character for character.", { required: true }),
      one(["start"], "integer", "Where it begins: UTF-16 code units from the start of the text.", { required: true }),
      one(["end"], "integer", "Where it ends, exclusive: UTF-16 code units from the start of the text.", {
        required: true,
      }),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["paragraph"], reference: { resource: "paragraphs", fields: ["id"] } },
      { fields: ["section"], reference: { resource: "sections", fields: ["id"] } },
    ],
  },
];
