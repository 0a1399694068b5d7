// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `expressions`. */
export const expressions: readonly Table[] = [
  {
    name: "expressions",
    description: "Its language versions.",
    places: [{ steps: [{ path: ["expressions"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the expression."),
      one(["language"], "string", "Its language (BCP 47).", { required: true, values: ["en", "fr"] }),
      one(["title"], "string", "Its title, word for word.", { required: true }),
      one(["textStatus"], "string", "What this version is beside the others.", {
        required: true,
        values: ["parallel-official", "original", "official-translation", "editorial-translation"],
      }),
      one(
        ["text"],
        "string",
        "The whole source, page furniture included, into which all offsets count; absent when it is not held.",
      ),
      ...both(["note"], "What is known of it beside its words."),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "expressions-headings",
    description: "Its headings, in the order of the text.",
    places: [
      {
        steps: [
          { path: ["expressions"], key: "id" },
          { path: ["headings"], key: "position" },
        ],
        keys: ["expression_id"],
      },
    ],
    columns: [
      owner("expression_id", "expressions", true),
      position,
      one(["role"], "string", "The title of the whole, or the heading of a section.", {
        required: true,
        values: ["title", "section"],
      }),
      one(["start"], "integer", "Where it begins: UTF-16 code units from the start of the text.", { required: true }),
      one(["end"], "integer", "Where it ends, exclusive: UTF-16 code units from the start of the text.", {
        required: true,
      }),
    ],
    primaryKey: ["expression_id", "position"],
    foreignKeys: [{ fields: ["expression_id"], reference: { resource: "expressions", fields: ["id"] } }],
  },
  {
    name: "expressions-furniture",
    description: "What belongs to the page that carried the text and not to the text.",
    places: [
      {
        steps: [
          { path: ["expressions"], key: "id" },
          { path: ["furniture"], key: "position" },
        ],
        keys: ["expression_id"],
      },
    ],
    columns: [
      owner("expression_id", "expressions", true),
      position,
      one(["start"], "integer", "Where it begins: UTF-16 code units from the start of the text.", { required: true }),
      one(["end"], "integer", "Where it ends, exclusive: UTF-16 code units from the start of the text.", {
        required: true,
      }),
    ],
    primaryKey: ["expression_id", "position"],
    foreignKeys: [{ fields: ["expression_id"], reference: { resource: "expressions", fields: ["id"] } }],
  },
  {
    name: "expressions-quirks",
    description: "Its oddities, in the order of the text.",
    places: [
      {
        steps: [
          { path: ["expressions"], key: "id" },
          { path: ["quirks"], key: "position" },
        ],
        keys: ["expression_id"],
      },
    ],
    columns: [
      owner("expression_id", "expressions", true),
      position,
      one(["type"], "string", "What is unusual there.", {
        required: true,
        values: ["missing-space", "no-break-space", "typographic-quotes", "slip"],
      }),
      ...both(["note"], "What a reader should know of it."),
      one(["start"], "integer", "Where it begins: UTF-16 code units from the start of the text.", { required: true }),
      one(["end"], "integer", "Where it ends, exclusive: UTF-16 code units from the start of the text.", {
        required: true,
      }),
    ],
    primaryKey: ["expression_id", "position"],
    foreignKeys: [{ fields: ["expression_id"], reference: { resource: "expressions", fields: ["id"] } }],
  },
];
