// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `figures`. */
export const figures: readonly Table[] = [
  {
    name: "figures",
    description: "A figure that a source gives, with what it counts.",
    places: [
      {
        steps: [
          { path: ["subjects"], key: "id" },
          { path: ["appearances"], key: "position" },
          { path: ["figures"], key: "name" },
        ],
        keys: ["subject_id", "appearance_position"],
      },
      {
        steps: [
          { path: ["evidence"], key: "id" },
          { path: ["figures"], key: "name" },
        ],
        keys: ["evidence_id"],
      },
    ],
    columns: [
      id("Id of the row: that to which it belongs, and its position there."),
      owner("subject_id", "subjects", false),
      owner("appearance_position", "subjects-appearances", false),
      owner("evidence_id", "evidence", false),
      position,
      one(["value"], "number", "The figure, in whole units.", { required: true }),
      one(["currency"], "string", "The currency, for a sum; then there is no unit."),
      ...both(
        ["unit"],
        "In what it is counted, in the plural, for what is no sum or whose currency the source does not show.",
      ),
      one(["qualifier"], "string", "How the source bounds the figure.", {
        required: true,
        values: ["exact", "up-to", "more-than", "approximately", "almost"],
      }),
      ...both(["counts"], "What it counts, over what time or among whom.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      {
        fields: ["subject_id", "appearance_position"],
        reference: { resource: "subjects-appearances", fields: ["subject_id", "position"] },
      },
      { fields: ["evidence_id"], reference: { resource: "evidence", fields: ["id"] } },
    ],
  },
];
