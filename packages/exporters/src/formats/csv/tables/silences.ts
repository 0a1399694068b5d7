// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `silences`. */
export const silences: readonly Table[] = [
  {
    name: "silences",
    description: "What was looked for and not found.",
    places: [{ steps: [{ path: ["silences"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the silence."),
      ...both(["title"], "What was not found, in a few words.", { required: true }),
      ...both(["lookedFor"], "What was looked for.", { required: true }),
      ...both(["where"], "In which sources, and how far they were read.", { required: true }),
      one(["upTo"], "date", "Up to which day of publication the sources go.", { required: true }),
      ...both(["wouldAnswer"], "What record would answer it.", { required: true }),
      ...both(["note"], "What the silence does not mean, where that needs saying."),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "silences-commitments",
    description: "The undertakings that it concerns.",
    places: [
      {
        steps: [
          { path: ["silences"], key: "id" },
          { path: ["commitments"], key: "position" },
        ],
        keys: ["silence_id"],
      },
    ],
    columns: [
      owner("silence_id", "silences", true),
      position,
      one([], "string", "Id of a `Commitment`, in kebab-case.", { name: "commitment", required: true }),
    ],
    primaryKey: ["silence_id", "position"],
    foreignKeys: [
      { fields: ["silence_id"], reference: { resource: "silences", fields: ["id"] } },
      { fields: ["commitment"], reference: { resource: "commitments", fields: ["id"] } },
    ],
  },
  {
    name: "silences-statements",
    description: "The passages that it concerns and that undertake nothing.",
    places: [
      {
        steps: [
          { path: ["silences"], key: "id" },
          { path: ["statements"], key: "position" },
        ],
        keys: ["silence_id"],
      },
    ],
    columns: [
      owner("silence_id", "silences", true),
      position,
      one([], "string", "Id of a `Statement`, in kebab-case.", { name: "statement", required: true }),
    ],
    primaryKey: ["silence_id", "position"],
    foreignKeys: [
      { fields: ["silence_id"], reference: { resource: "silences", fields: ["id"] } },
      { fields: ["statement"], reference: { resource: "statements", fields: ["id"] } },
    ],
  },
  {
    name: "silences-requests",
    description: "Whom one could ask for that record; none where no such right of the reader's is known.",
    places: [
      {
        steps: [
          { path: ["silences"], key: "id" },
          { path: ["requests"], key: "position" },
        ],
        keys: ["silence_id"],
      },
    ],
    columns: [
      owner("silence_id", "silences", true),
      position,
      one(["route"], "string", "By which right one can ask.", {
        required: true,
        values: ["uk-freedom-of-information", "fr-administrative-documents"],
      }),
      one(["to"], "string", "The public body that would hold the record.", { required: true }),
    ],
    primaryKey: ["silence_id", "position"],
    foreignKeys: [
      { fields: ["silence_id"], reference: { resource: "silences", fields: ["id"] } },
      { fields: ["to"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
];
