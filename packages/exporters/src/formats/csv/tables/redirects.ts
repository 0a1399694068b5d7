// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `redirects`. */
export const redirects: readonly Table[] = [
  {
    name: "redirects",
    description: "The ids that were retired, and what stands for them now.",
    places: [{ steps: [{ path: ["redirects"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the redirect."),
      one(["array"], "string", "The array in which the retired id stood.", {
        required: true,
        values: [
          "statements",
          "commitments",
          "strands",
          "money",
          "dates",
          "quantities",
          "actors",
          "places",
          "events",
          "instruments",
          "subjects",
          "evidence",
          "contradictions",
          "silences",
          "terms",
        ],
      }),
      one(["retired"], "string", "The retired id, which never names another record of that array.", { required: true }),
      one(["outcome"], "string", "What became of it.", { required: true, values: ["moved", "split", "withdrawn"] }),
      one(["date"], "date", "The day on which it was retired.", { required: true }),
      ...both(["reason"], "Why it was retired.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "redirects-to",
    description: "The ids that stand for it now: one if moved, several if split, none if withdrawn.",
    places: [
      {
        steps: [
          { path: ["redirects"], key: "id" },
          { path: ["to"], key: "position" },
        ],
        keys: ["redirect_id"],
      },
    ],
    columns: [
      owner("redirect_id", "redirects", true),
      position,
      one([], "string", "Id of a record of any noun, in kebab-case.", { name: "value", required: true }),
    ],
    primaryKey: ["redirect_id", "position"],
    foreignKeys: [{ fields: ["redirect_id"], reference: { resource: "redirects", fields: ["id"] } }],
  },
];
