// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `statements`. */
export const statements: readonly Table[] = [
  {
    name: "statements",
    description: "What each passage does, in the order of the text.",
    places: [{ steps: [{ path: ["statements"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the statement."),
      one(["kind"], "string", "What the words do.", {
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
      one(["holderBasis"], "string", "Whether the words say whose they are.", {
        required: true,
        values: ["stated", "inferred", "unclear"],
      }),
      one(["holderInferredFrom"], "string", "From what the holders are inferred; present if and only if they are.", {
        values: ["publisher-narrates", "parties-speak", "named-elsewhere", "acts-for"],
      }),
      one(["rule"], "string", "The rule by which they decide it.", { required: true }),
      ...both(["note"], "Why, where the call is close."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["rule"], reference: { resource: "rules", fields: ["id"] } }],
  },
  {
    name: "statements-holders",
    description: "Whose act, view or words they are; the publisher's where the meeting is told; empty only if unclear.",
    places: [
      {
        steps: [
          { path: ["statements"], key: "id" },
          { path: ["holders"], key: "position" },
        ],
        keys: ["statement_id"],
      },
    ],
    columns: [
      owner("statement_id", "statements", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["statement_id", "position"],
    foreignKeys: [
      { fields: ["statement_id"], reference: { resource: "statements", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "statements-addressees",
    description: "Who is called on, or whose step is welcomed, where the words name them.",
    places: [
      {
        steps: [
          { path: ["statements"], key: "id" },
          { path: ["addressees"], key: "position" },
        ],
        keys: ["statement_id"],
      },
    ],
    columns: [
      owner("statement_id", "statements", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["statement_id", "position"],
    foreignKeys: [
      { fields: ["statement_id"], reference: { resource: "statements", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "statements-cue",
    description: "The exact words that decide the kind, in one or two parts.",
    places: [
      {
        steps: [
          { path: ["statements"], key: "id" },
          { path: ["cue"], key: "position" },
        ],
        keys: ["statement_id"],
      },
    ],
    columns: [
      owner("statement_id", "statements", true),
      position,
      one([], "string", "The value.", { name: "value", required: true }),
    ],
    primaryKey: ["statement_id", "position"],
    foreignKeys: [{ fields: ["statement_id"], reference: { resource: "statements", fields: ["id"] } }],
  },
];
