// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `evidence`. */
export const evidence: readonly Table[] = [
  {
    name: "evidence",
    description: "What records show of what happened, in the order of time.",
    places: [{ steps: [{ path: ["evidence"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the record."),
      one(["date"], "string", "When what it tells of happened, in EDTF.", { required: true }),
      one(["earliest"], "date", "The first day on which it can lie, derived from the EDTF; absent where that is open."),
      one(["latest"], "date", "The last day on which it can lie, derived from the EDTF; absent where that is open."),
      one(["dateBasis"], "string", "Whether the source gives that date.", {
        required: true,
        values: ["stated", "inferred"],
      }),
      ...both(["fact"], "What the source says happened, in our own words.", { required: true }),
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
      one(["readInFull"], "boolean", "Whether the whole source was read, or a part.", { required: true }),
      one(
        ["origin"],
        "string",
        "Records of one origin count once; present where several records have theirs from one place.",
      ),
      one(
        ["creditedTo"],
        "string",
        "The text to which the source credits the act, where that is another than the declaration.",
      ),
      ...both(["note"], "What to beware of in it, and what is our reading."),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["credited_to"], reference: { resource: "instruments", fields: ["id"] } }],
  },
  {
    name: "evidence-speakers",
    description: "Whose words the source carries; none where a press outlet speaks for itself.",
    places: [
      {
        steps: [
          { path: ["evidence"], key: "id" },
          { path: ["speakers"], key: "position" },
        ],
        keys: ["evidence_id"],
      },
    ],
    columns: [
      owner("evidence_id", "evidence", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["evidence_id", "position"],
    foreignKeys: [
      { fields: ["evidence_id"], reference: { resource: "evidence", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "evidence-bears-on",
    description: "The undertakings and passages on which it bears.",
    places: [
      {
        steps: [
          { path: ["evidence"], key: "id" },
          { path: ["bearsOn"], key: "position" },
        ],
        keys: ["evidence_id"],
      },
    ],
    columns: [
      owner("evidence_id", "evidence", true),
      position,
      one(["commitment"], "string", "The undertaking on which it bears; absent if a passage is named."),
      one(
        ["statement"],
        "string",
        "The passage on which it bears, which undertakes nothing; absent if an undertaking is named.",
      ),
      one(["shows"], "string", "What it shows of it.", {
        required: true,
        values: ["nothing", "not-started", "started", "under-way", "substantial", "complete", "superseded"],
      }),
      one(["supersededBy"], "string", "The text that took its place, if it was superseded."),
      ...both(["note"], "Why it shows this and no more, for a close call."),
    ],
    primaryKey: ["evidence_id", "position"],
    foreignKeys: [
      { fields: ["evidence_id"], reference: { resource: "evidence", fields: ["id"] } },
      { fields: ["commitment"], reference: { resource: "commitments", fields: ["id"] } },
      { fields: ["statement"], reference: { resource: "statements", fields: ["id"] } },
      { fields: ["superseded_by"], reference: { resource: "instruments", fields: ["id"] } },
    ],
  },
  {
    name: "evidence-bears-on-meets",
    description: "The conditions of the completion test that it shows to be met.",
    places: [
      {
        steps: [
          { path: ["evidence"], key: "id" },
          { path: ["bearsOn"], key: "position" },
          { path: ["meets"], key: "position" },
        ],
        keys: ["evidence_id", "bears_on_position"],
      },
    ],
    columns: [
      owner("evidence_id", "evidence", true),
      owner("bears_on_position", "evidence-bears-on", true),
      position,
      one(["..", "commitment"], "string", "The undertaking of the condition.", { name: "commitment" }),
      one([], "string", "Id of a `CompletionCondition`, in kebab-case; unique within its undertaking.", {
        name: "condition",
        required: true,
      }),
    ],
    primaryKey: ["evidence_id", "bears_on_position", "position"],
    foreignKeys: [
      {
        fields: ["evidence_id", "bears_on_position"],
        reference: { resource: "evidence-bears-on", fields: ["evidence_id", "position"] },
      },
      {
        fields: ["commitment", "condition"],
        reference: { resource: "commitments-completion-test", fields: ["commitment_id", "id"] },
      },
    ],
  },
];
