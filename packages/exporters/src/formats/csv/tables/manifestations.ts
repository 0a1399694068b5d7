// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `manifestations`. */
export const manifestations: readonly Table[] = [
  {
    name: "manifestations",
    description: "The copies known.",
    places: [{ steps: [{ path: ["manifestations"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the manifestation."),
      one(["expression"], "string", "The expression of which this is a copy.", { required: true }),
      one(["publisher"], "string", "Who made this copy public.", { required: true }),
      one(["copy"], "string", "Whether the publisher is the author's own house or repeats it.", {
        required: true,
        values: ["original", "mirror"],
      }),
      one(["url"], "string", "Where it is; absent with a reason in `noLink`.", { format: "uri" }),
      ...both(["noLink"], "Why no address is given."),
      one(["datePublished"], "date", "The date that the page itself gives."),
      one(["retrieved"], "date", "When it was read; absent when that is not known."),
      one(["sha256"], "string", "SHA-256 of the bytes held, in hexadecimal."),
      one(["mediaType"], "string", "The media type of the bytes held (RFC 6838)."),
      ...both(["licence", "name"], "On what terms it may be used. The licence's name, or what stands in its place.", {
        required: true,
      }),
      one(["licence", "url"], "string", "On what terms it may be used. Where its terms are.", { format: "uri" }),
      one(
        ["licence", "confirmed"],
        "boolean",
        "On what terms it may be used. Whether this copy itself says that the licence holds for it.",
        { required: true },
      ),
      ...both(["note"], "What else is known and not known of this copy."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["expression"], reference: { resource: "expressions", fields: ["id"] } }],
  },
];
