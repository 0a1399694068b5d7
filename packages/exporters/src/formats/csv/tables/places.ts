// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `places`. */
export const places: readonly Table[] = [
  {
    name: "places",
    description: "The places that the text names.",
    places: [{ steps: [{ path: ["places"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the place."),
      ...both(["name"], "Its name.", { required: true }),
      one(["roles"], "list", "What the place is in the text."),
      one(
        ["country"],
        "string",
        "The country in which it lies or that it is, by its ISO 3166-1 alpha-2 code; absent for seas and regions.",
      ),
      one(["within"], "string", "The larger place of this declaration in which it lies."),
      one(
        ["point", "latitude"],
        "number",
        "Where it lies, if one point can honestly say so. Degrees north of the equator, south is negative (WGS 84).",
      ),
      one(
        ["point", "longitude"],
        "number",
        "Where it lies, if one point can honestly say so. Degrees east of Greenwich, west is negative (WGS 84).",
      ),
      one(
        ["point", "marks"],
        "string",
        "Where it lies, if one point can honestly say so. Whether it is the place, to two decimals, or a point near the middle of something large.",
        { values: ["spot", "middle"] },
      ),
      ...both(["note"], "What the text says and does not say of it."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["within"], reference: { fields: ["id"] } }],
  },
  {
    name: "places-external-ids",
    description: "Its ids in public registers.",
    places: [
      {
        steps: [
          { path: ["places"], key: "id" },
          { path: ["externalIds"], key: "position" },
        ],
        keys: ["place_id"],
      },
    ],
    columns: [
      owner("place_id", "places", true),
      position,
      one(["scheme"], "string", "The register that gave the id.", { required: true, values: ["wikidata"] }),
      one(["id"], "string", "The id in that register.", { required: true }),
      one(["checkedAt"], "date", "The day on which the id was last compared with public texts that give it.", {
        required: true,
      }),
    ],
    primaryKey: ["place_id", "position"],
    foreignKeys: [{ fields: ["place_id"], reference: { resource: "places", fields: ["id"] } }],
  },
];
