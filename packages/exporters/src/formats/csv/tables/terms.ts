// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `terms`. */
export const terms: readonly Table[] = [
  {
    name: "terms",
    description: "Words and abbreviations that a reader may not know, with what they mean here.",
    places: [{ steps: [{ path: ["terms"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the term."),
      ...both(["term"], "What it is called.", { required: true }),
      ...both(["abbreviation"], "How it is abbreviated; absent where it is not."),
      ...both(["definition"], "What it means here, in plain words and short sentences.", { required: true }),
      one(["usedIn"], "string", "Where a reader meets it: a word of the text is not thereby ours.", {
        required: true,
        values: ["text", "explanation"],
      }),
      one(
        ["source", "title"],
        "string",
        "The document on which the definition rests, where it rests on one. Its title, in its own language.",
      ),
      one(
        ["source", "publisher"],
        "string",
        "The document on which the definition rests, where it rests on one. Who made it public first, whoever copied it.",
      ),
      one(
        ["source", "datePublished"],
        "string",
        "The document on which the definition rests, where it rests on one. When it was published, in EDTF; absent where the part read does not show it.",
      ),
      one(
        ["source", "dateBasis"],
        "string",
        "The document on which the definition rests, where it rests on one. Whether the source gives that date; present if and only if the date is.",
        { values: ["stated", "inferred"] },
      ),
      one(
        ["source", "url"],
        "string",
        "The document on which the definition rests, where it rests on one. Where it was read; absent with a reason in `noLink`.",
        { format: "uri" },
      ),
      ...both(
        ["source", "noLink"],
        "The document on which the definition rests, where it rests on one. Why no address is given.",
      ),
      one(
        ["source", "language"],
        "string",
        "The document on which the definition rests, where it rests on one. Its language (BCP 47).",
      ),
      one(
        ["source", "kind"],
        "string",
        "The document on which the definition rests, where it rests on one. What sort of house published it.",
        { values: ["official", "parliamentary-answer", "intergovernmental", "audit", "company", "ngo", "press"] },
      ),
      one(
        ["source", "copy"],
        "string",
        "The document on which the definition rests, where it rests on one. Whether the publisher's own page was read, or a copy elsewhere.",
        { values: ["original", "mirror"] },
      ),
      one(
        ["source", "copiedBy"],
        "string",
        "The document on which the definition rests, where it rests on one. Who made the copy that was read; present for a mirror.",
      ),
      ...both(
        ["source", "licence", "name"],
        "The document on which the definition rests, where it rests on one. On what terms it may be used, where that is known. The licence's name, or what stands in its place.",
      ),
      one(
        ["source", "licence", "url"],
        "string",
        "The document on which the definition rests, where it rests on one. On what terms it may be used, where that is known. Where its terms are.",
        { format: "uri" },
      ),
      one(
        ["source", "licence", "confirmed"],
        "boolean",
        "The document on which the definition rests, where it rests on one. On what terms it may be used, where that is known. Whether this copy itself says that the licence holds for it.",
      ),
      ...both(
        ["source", "note"],
        "The document on which the definition rests, where it rests on one. What a reader should know of it.",
      ),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  {
    name: "terms-see-also",
    description: "Other terms that help to understand it, or that it must not be taken for.",
    places: [
      {
        steps: [
          { path: ["terms"], key: "id" },
          { path: ["seeAlso"], key: "position" },
        ],
        keys: ["term_id"],
      },
    ],
    columns: [
      owner("term_id", "terms", true),
      position,
      one([], "string", "Id of a `Term`, in kebab-case.", { name: "term", required: true }),
    ],
    primaryKey: ["term_id", "position"],
    foreignKeys: [
      { fields: ["term_id"], reference: { resource: "terms", fields: ["id"] } },
      { fields: ["term"], reference: { resource: "terms", fields: ["id"] } },
    ],
  },
];
