// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `contradictions`. */
export const contradictions: readonly Table[] = [
  {
    name: "contradictions",
    description: "Where sources differ.",
    places: [{ steps: [{ path: ["contradictions"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the contradiction."),
      ...both(["title"], "On what the sources differ, in a few words.", { required: true }),
      ...both(["differs"], "What each side says.", { required: true }),
      ...both(["mayExplain"], "What may explain it; our reading, not a source's."),
      ...both(["wouldSettle"], "What document or fact would settle it.", { required: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "contradictions-evidence",
    description: "The records between which it lies.",
    places: [
      {
        steps: [
          { path: ["contradictions"], key: "id" },
          { path: ["evidence"], key: "position" },
        ],
        keys: ["contradiction_id"],
      },
    ],
    columns: [
      owner("contradiction_id", "contradictions", true),
      position,
      one([], "string", "Id of an `Evidence` record, in kebab-case.", { name: "evidence", required: true }),
    ],
    primaryKey: ["contradiction_id", "position"],
    foreignKeys: [
      { fields: ["contradiction_id"], reference: { resource: "contradictions", fields: ["id"] } },
      { fields: ["evidence"], reference: { resource: "evidence", fields: ["id"] } },
    ],
  },
  {
    name: "contradictions-statements",
    description: "The passages of the declaration that are a side of it; none where only records differ.",
    places: [
      {
        steps: [
          { path: ["contradictions"], key: "id" },
          { path: ["statements"], key: "position" },
        ],
        keys: ["contradiction_id"],
      },
    ],
    columns: [
      owner("contradiction_id", "contradictions", true),
      position,
      one([], "string", "Id of a `Statement`, in kebab-case.", { name: "statement", required: true }),
    ],
    primaryKey: ["contradiction_id", "position"],
    foreignKeys: [
      { fields: ["contradiction_id"], reference: { resource: "contradictions", fields: ["id"] } },
      { fields: ["statement"], reference: { resource: "statements", fields: ["id"] } },
    ],
  },
  {
    name: "contradictions-concerns-commitments",
    description: "The undertakings whose carrying out is in question; none where no undertaking's is.",
    places: [
      {
        steps: [
          { path: ["contradictions"], key: "id" },
          { path: ["concerns", "commitments"], key: "position" },
        ],
        keys: ["contradiction_id"],
      },
    ],
    columns: [
      owner("contradiction_id", "contradictions", true),
      position,
      one([], "string", "Id of a `Commitment`, in kebab-case.", { name: "commitment", required: true }),
    ],
    primaryKey: ["contradiction_id", "position"],
    foreignKeys: [
      { fields: ["contradiction_id"], reference: { resource: "contradictions", fields: ["id"] } },
      { fields: ["commitment"], reference: { resource: "commitments", fields: ["id"] } },
    ],
  },
  {
    name: "contradictions-concerns-statements",
    description:
      "The passages that undertake nothing and whose matter is in question; none where no such passage's is.",
    places: [
      {
        steps: [
          { path: ["contradictions"], key: "id" },
          { path: ["concerns", "statements"], key: "position" },
        ],
        keys: ["contradiction_id"],
      },
    ],
    columns: [
      owner("contradiction_id", "contradictions", true),
      position,
      one([], "string", "Id of a `Statement`, in kebab-case.", { name: "statement", required: true }),
    ],
    primaryKey: ["contradiction_id", "position"],
    foreignKeys: [
      { fields: ["contradiction_id"], reference: { resource: "contradictions", fields: ["id"] } },
      { fields: ["statement"], reference: { resource: "statements", fields: ["id"] } },
    ],
  },
];
