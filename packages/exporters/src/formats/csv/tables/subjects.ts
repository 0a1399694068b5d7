// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `subjects`. */
export const subjects: readonly Table[] = [
  {
    name: "subjects",
    description: "The subjects that it shares with earlier and later texts.",
    places: [{ steps: [{ path: ["subjects"], key: "id" }], keys: [] }],
    columns: [id("Id of the subject."), ...both(["name"], "What it is about, in a few words.", { required: true })],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "subjects-commitments",
    description: "The undertakings of the declaration on it.",
    places: [
      {
        steps: [
          { path: ["subjects"], key: "id" },
          { path: ["commitments"], key: "position" },
        ],
        keys: ["subject_id"],
      },
    ],
    columns: [
      owner("subject_id", "subjects", true),
      position,
      one([], "string", "Id of a `Commitment`, in kebab-case.", { name: "commitment", required: true }),
    ],
    primaryKey: ["subject_id", "position"],
    foreignKeys: [
      { fields: ["subject_id"], reference: { resource: "subjects", fields: ["id"] } },
      { fields: ["commitment"], reference: { resource: "commitments", fields: ["id"] } },
    ],
  },
  {
    name: "subjects-appearances",
    description: "Other texts on it, in the order of their dates.",
    places: [
      {
        steps: [
          { path: ["subjects"], key: "id" },
          { path: ["appearances"], key: "position" },
        ],
        keys: ["subject_id"],
      },
    ],
    columns: [
      owner("subject_id", "subjects", true),
      position,
      one(["instrument"], "string", "The text that treats the subject.", { required: true }),
      ...both(["says"], "What it says of it, in our own words.", { required: true }),
      one(["strength"], "string", "How firmly the words undertake it; absent where its own words were not read.", {
        values: ["firm", "intermediate", "tentative"],
      }),
      one(["source", "title"], "string", "Where it was read. Its title, in its own language.", { required: true }),
      one(["source", "publisher"], "string", "Where it was read. Who made it public first, whoever copied it.", {
        required: true,
      }),
      one(
        ["source", "datePublished"],
        "string",
        "Where it was read. When it was published, in EDTF; absent where the part read does not show it.",
      ),
      one(
        ["source", "dateBasis"],
        "string",
        "Where it was read. Whether the source gives that date; present if and only if the date is.",
        { values: ["stated", "inferred"] },
      ),
      one(["source", "url"], "string", "Where it was read. Where it was read; absent with a reason in `noLink`.", {
        format: "uri",
      }),
      ...both(["source", "noLink"], "Where it was read. Why no address is given."),
      one(["source", "language"], "string", "Where it was read. Its language (BCP 47).", { required: true }),
      one(["source", "kind"], "string", "Where it was read. What sort of house published it.", {
        required: true,
        values: ["official", "parliamentary-answer", "intergovernmental", "audit", "company", "ngo", "press"],
      }),
      one(
        ["source", "copy"],
        "string",
        "Where it was read. Whether the publisher's own page was read, or a copy elsewhere.",
        { required: true, values: ["original", "mirror"] },
      ),
      one(
        ["source", "copiedBy"],
        "string",
        "Where it was read. Who made the copy that was read; present for a mirror.",
      ),
      ...both(
        ["source", "licence", "name"],
        "Where it was read. On what terms it may be used, where that is known. The licence's name, or what stands in its place.",
      ),
      one(
        ["source", "licence", "url"],
        "string",
        "Where it was read. On what terms it may be used, where that is known. Where its terms are.",
        { format: "uri" },
      ),
      one(
        ["source", "licence", "confirmed"],
        "boolean",
        "Where it was read. On what terms it may be used, where that is known. Whether this copy itself says that the licence holds for it.",
      ),
      ...both(["source", "note"], "Where it was read. What a reader should know of it."),
    ],
    primaryKey: ["subject_id", "position"],
    foreignKeys: [
      { fields: ["subject_id"], reference: { resource: "subjects", fields: ["id"] } },
      { fields: ["instrument"], reference: { resource: "instruments", fields: ["id"] } },
    ],
  },
  {
    name: "subjects-appearances-who",
    description: "Who is to act, as far as the part read says so.",
    places: [
      {
        steps: [
          { path: ["subjects"], key: "id" },
          { path: ["appearances"], key: "position" },
          { path: ["who"], key: "position" },
        ],
        keys: ["subject_id", "appearance_position"],
      },
    ],
    columns: [
      owner("subject_id", "subjects", true),
      owner("appearance_position", "subjects-appearances", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["subject_id", "appearance_position", "position"],
    foreignKeys: [
      {
        fields: ["subject_id", "appearance_position"],
        reference: { resource: "subjects-appearances", fields: ["subject_id", "position"] },
      },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
];
