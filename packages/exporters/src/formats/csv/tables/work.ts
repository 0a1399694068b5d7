// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `work`. */
export const work: readonly Table[] = [
  {
    name: "work",
    description: "The declaration as such.",
    places: [{ steps: [{ path: ["work"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the work."),
      ...both(["title"], "The name we call it by; the official titles stand on its expressions.", { required: true }),
      one(["documentType"], "string", "What sort of official document it is.", {
        required: true,
        values: ["statement", "declaration", "communique"],
      }),
      ...both(["genre"], "The form in which it was made public.", { required: true }),
      one(
        ["legalCharacter", "value"],
        "string",
        "What sort of obligation it carries, with the reason. Whether it binds politically or as a treaty does.",
        { required: true, values: ["political-commitment", "treaty", "unclear"] },
      ),
      ...both(
        ["legalCharacter", "basis"],
        "What sort of obligation it carries, with the reason. What the reading rests on, and what it does not claim.",
        { required: true },
      ),
      one(["codedExpression"], "string", "The expression whose words all records are bound to.", { required: true }),
      ...both(["summary"], "What it is, in a few plain sentences.", { required: true }),
      one(["schemaVersion"], "string", "Version of the shape of this document (Semantic Versioning).", {
        required: true,
      }),
      one(["dataVersion"], "string", "Version of the facts in this document (Semantic Versioning).", {
        required: true,
      }),
      one(["updated"], "date", "The day on which a fact was last changed.", { required: true }),
      one(
        ["searchedUpTo"],
        "date",
        "Up to which day of publication evidence was looked for; nothing later is known to the records.",
        { required: true },
      ),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["coded_expression"], reference: { resource: "expressions", fields: ["id"] } }],
  },
  {
    name: "work-parties",
    description: "Those in whose name it speaks.",
    places: [
      {
        steps: [
          { path: ["work"], key: "id" },
          { path: ["parties"], key: "position" },
        ],
        keys: ["work_id"],
      },
    ],
    columns: [
      owner("work_id", "work", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["work_id", "position"],
    foreignKeys: [
      { fields: ["work_id"], reference: { resource: "work", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "work-dates",
    description: "When the meeting was and when the text was published.",
    places: [
      {
        steps: [
          { path: ["work"], key: "id" },
          { path: ["dates"], key: "position" },
        ],
        keys: ["work_id"],
      },
    ],
    columns: [
      owner("work_id", "work", true),
      position,
      one(["role"], "string", "What happened on it.", { required: true, values: ["meeting", "published"] }),
      one(["date"], "string", "The date, in EDTF.", { required: true }),
      one(["earliest"], "date", "The first day on which it can lie, derived from the EDTF; absent where that is open."),
      one(["latest"], "date", "The last day on which it can lie, derived from the EDTF; absent where that is open."),
      one(["basis"], "string", "Whether the text says the date.", {
        required: true,
        values: ["stated", "inferred", "unclear"],
      }),
      ...both(["note"], "From what it is inferred; required unless the text says it."),
    ],
    primaryKey: ["work_id", "position"],
    foreignKeys: [{ fields: ["work_id"], reference: { resource: "work", fields: ["id"] } }],
  },
  {
    name: "work-easy-version",
    description:
      "What it says and what is known since, one idea a line, for readers who want it short; absent if not written.",
    places: [
      {
        steps: [
          { path: ["work"], key: "id" },
          { path: ["easyVersion"], key: "position" },
        ],
        keys: ["work_id"],
      },
    ],
    columns: [
      owner("work_id", "work", true),
      position,
      one(["en"], "string", "The English text.", { name: "text_en", required: true }),
      one(["fr"], "string", "The French text, written as French.", { name: "text_fr", required: true }),
    ],
    primaryKey: ["work_id", "position"],
    foreignKeys: [{ fields: ["work_id"], reference: { resource: "work", fields: ["id"] } }],
  },
];
