// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `events`. */
export const events: readonly Table[] = [
  {
    name: "events",
    description: "The events that the text names.",
    places: [{ steps: [{ path: ["events"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the event."),
      ...both(["name"], "What we call it.", { required: true }),
      one(["date"], "string", "When it is, where the words say so."),
      one(["place"], "string", "Where it is, where the words say so."),
      ...both(["note"], "What the text says and does not say of it."),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["date"], reference: { resource: "dates", fields: ["id"] } },
      { fields: ["place"], reference: { resource: "places", fields: ["id"] } },
    ],
  },
  {
    name: "events-participants",
    description: "Who takes part, as far as the words name them.",
    places: [
      {
        steps: [
          { path: ["events"], key: "id" },
          { path: ["participants"], key: "position" },
        ],
        keys: ["event_id"],
      },
    ],
    columns: [
      owner("event_id", "events", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["event_id", "position"],
    foreignKeys: [
      { fields: ["event_id"], reference: { resource: "events", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
];
