// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `instruments`. */
export const instruments: readonly Table[] = [
  {
    name: "instruments",
    description: "The other texts to which it refers, and earlier and later ones that we place beside it.",
    places: [{ steps: [{ path: ["instruments"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the instrument."),
      ...both(["title"], "Its title, or how it is known.", { required: true }),
      one(["type"], "string", "What sort of text it is, where a source says so.", {
        values: ["treaty", "protocol", "declaration", "statement", "speech", "agreement", "plan", "act"],
      }),
      one(["date"], "string", "When it was made, where the declaration's words say so."),
      one(["made"], "string", "When it was made, in EDTF, where a source says so."),
      one(["earliest"], "date", "The first day on which it can lie, derived from the EDTF; absent where that is open."),
      one(["latest"], "date", "The last day on which it can lie, derived from the EDTF; absent where that is open."),
      ...both(["summary"], "What it is and how it stands to the declaration, in our own words, after its sources."),
      ...both(["note"], "What the declaration's text says and does not say of it."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["date"], reference: { resource: "dates", fields: ["id"] } }],
  },
  {
    name: "instruments-parties",
    description: "Whose text it is, as far as the words or a source name them.",
    places: [
      {
        steps: [
          { path: ["instruments"], key: "id" },
          { path: ["parties"], key: "position" },
        ],
        keys: ["instrument_id"],
      },
    ],
    columns: [
      owner("instrument_id", "instruments", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["instrument_id", "position"],
    foreignKeys: [
      { fields: ["instrument_id"], reference: { resource: "instruments", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "instruments-sources",
    description: "Where that was read; required where the declaration does not name the text.",
    places: [
      {
        steps: [
          { path: ["instruments"], key: "id" },
          { path: ["sources"], key: "position" },
        ],
        keys: ["instrument_id"],
      },
    ],
    columns: [
      owner("instrument_id", "instruments", true),
      position,
      one(["title"], "string", "Its title, in its own language.", { required: true }),
      one(["publisher"], "string", "Who made it public first, whoever copied it.", { required: true }),
      one(["datePublished"], "string", "When it was published, in EDTF; absent where the part read does not show it."),
      one(["dateBasis"], "string", "Whether the source gives that date; present if and only if the date is.", {
        values: ["stated", "inferred"],
      }),
      one(["url"], "string", "Where it was read; absent with a reason in `noLink`.", { format: "uri" }),
      ...both(["noLink"], "Why no address is given."),
      one(["language"], "string", "Its language (BCP 47).", { required: true }),
      one(["kind"], "string", "What sort of house published it.", {
        required: true,
        values: ["official", "parliamentary-answer", "intergovernmental", "audit", "company", "ngo", "press"],
      }),
      one(["copy"], "string", "Whether the publisher's own page was read, or a copy elsewhere.", {
        required: true,
        values: ["original", "mirror"],
      }),
      one(["copiedBy"], "string", "Who made the copy that was read; present for a mirror."),
      ...both(
        ["licence", "name"],
        "On what terms it may be used, where that is known. The licence's name, or what stands in its place.",
      ),
      one(["licence", "url"], "string", "On what terms it may be used, where that is known. Where its terms are.", {
        format: "uri",
      }),
      one(
        ["licence", "confirmed"],
        "boolean",
        "On what terms it may be used, where that is known. Whether this copy itself says that the licence holds for it.",
      ),
      ...both(["note"], "What a reader should know of it."),
    ],
    primaryKey: ["instrument_id", "position"],
    foreignKeys: [{ fields: ["instrument_id"], reference: { resource: "instruments", fields: ["id"] } }],
  },
  {
    name: "instruments-relations",
    description: "How the declaration stands to it, passage by passage, and how it stands to other texts.",
    places: [
      {
        steps: [
          { path: ["instruments"], key: "id" },
          { path: ["relations"], key: "position" },
        ],
        keys: ["instrument_id"],
      },
    ],
    columns: [
      owner("instrument_id", "instruments", true),
      position,
      one(["type"], "string", "How the one text stands to the other.", {
        required: true,
        values: ["implements", "reaffirms", "reviews", "supersedes", "refersTo"],
      }),
      one(
        ["statement"],
        "string",
        "The passage in which the declaration stands so to this text; absent if a text is named.",
      ),
      one(["instrument"], "string", "The other text to which this one stands so; absent if a passage is named."),
    ],
    primaryKey: ["instrument_id", "position"],
    foreignKeys: [
      { fields: ["instrument_id"], reference: { resource: "instruments", fields: ["id"] } },
      { fields: ["statement"], reference: { resource: "statements", fields: ["id"] } },
      { fields: ["instrument"], reference: { resource: "instruments", fields: ["id"] } },
    ],
  },
];
