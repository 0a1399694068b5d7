// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `words-sought`. */
export const wordsSought: readonly Table[] = [
  {
    name: "words-sought",
    description: "Words that a reader may look for, found in the text or not.",
    places: [{ steps: [{ path: ["wordsSought"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the word."),
      ...both(["meaning"], "What the word means here, for a reader who does not read English.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "words-sought-forms",
    description: "Every form that is looked for, as whole words, in capitals or not.",
    places: [
      {
        steps: [
          { path: ["wordsSought"], key: "id" },
          { path: ["forms"], key: "position" },
        ],
        keys: ["word_sought_id"],
      },
    ],
    columns: [
      owner("word_sought_id", "words-sought", true),
      position,
      one([], "string", "The value.", { name: "value", required: true }),
    ],
    primaryKey: ["word_sought_id", "position"],
    foreignKeys: [{ fields: ["word_sought_id"], reference: { resource: "words-sought", fields: ["id"] } }],
  },
];
