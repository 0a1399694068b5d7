// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `rules`. */
export const rules: readonly Table[] = [
  {
    name: "rules",
    description: "The rules of the codebook by which the words were read.",
    places: [{ steps: [{ path: ["rules"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the rule."),
      one(["kind"], "string", "The kind that the rule gives.", {
        required: true,
        values: [
          "follow-up",
          "commitment",
          "call",
          "expectation",
          "welcome",
          "position",
          "action-completed",
          "action-ongoing",
          "narrative",
          "context",
        ],
      }),
      ...both(["label"], "The rule's name.", { required: true }),
      ...both(["test"], "What is asked of the words; a yes gives the kind.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
];
