// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `actors`. */
export const actors: readonly Table[] = [
  {
    name: "actors",
    description: "Those who act, speak or are spoken of.",
    places: [{ steps: [{ path: ["actors"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the actor."),
      one(["type"], "string", "What sort of actor it is.", {
        required: true,
        values: ["post", "person", "organization", "group"],
      }),
      ...both(["name"], "Its name.", { required: true }),
      one(["actsFor"], "string", "In whose name it acts: person → post → ministry → government."),
      ...both(["note"], "What the text says and does not say of it."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["acts_for"], reference: { fields: ["id"] } }],
  },
  {
    name: "actors-external-ids",
    description: "Its ids in public registers.",
    places: [
      {
        steps: [
          { path: ["actors"], key: "id" },
          { path: ["externalIds"], key: "position" },
        ],
        keys: ["actor_id"],
      },
    ],
    columns: [
      owner("actor_id", "actors", true),
      position,
      one(["scheme"], "string", "The register that gave the id.", { required: true, values: ["wikidata"] }),
      one(["id"], "string", "The id in that register.", { required: true }),
      one(["checkedAt"], "date", "The day on which the id was last compared with public texts that give it.", {
        required: true,
      }),
    ],
    primaryKey: ["actor_id", "position"],
    foreignKeys: [{ fields: ["actor_id"], reference: { resource: "actors", fields: ["id"] } }],
  },
];
