// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `alignments`. */
export const alignments: readonly Table[] = [
  {
    name: "alignments",
    description: "Where its versions were compared, and how they agree or differ.",
    places: [{ steps: [{ path: ["alignments"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the alignment."),
      one(["expression"], "string", "The version that is compared with the coded text.", { required: true }),
      one(["relation"], "string", "How its words stand to those of the coded text.", {
        required: true,
        values: ["equivalent", "narrower", "broader", "only-en", "only-fr", "different"],
      }),
      ...both(["note"], "What each version says there, in our own words.", { required: true }),
      ...both(["extent"], "How much of the two versions was compared.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["expression"], reference: { resource: "expressions", fields: ["id"] } }],
  },
];
