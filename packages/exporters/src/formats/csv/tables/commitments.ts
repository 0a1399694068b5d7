// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `commitments`. */
export const commitments: readonly Table[] = [
  {
    name: "commitments",
    description: "The undertakings and follow-up arrangements.",
    places: [{ steps: [{ path: ["commitments"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the undertaking."),
      ...both(["title"], "Its name in a few words of ours.", { required: true }),
      ...both(["summary"], "What is undertaken, in one or two plain sentences of ours.", { required: true }),
      one(
        ["partOf"],
        "string",
        "The framework to which it belongs; a framework is not counted with the undertakings it holds.",
      ),
      one(["obligorBasis"], "string", "Whether the words say who undertakes it.", {
        required: true,
        values: ["stated", "inferred", "unclear"],
      }),
      one(["jointness"], "string", "Whether the obligors act together, each for itself, or one alone.", {
        required: true,
        values: ["joint", "several", "unilateral", "unclear"],
      }),
      ...both(["note"], "From what the obligor is inferred or why it is unclear; required unless the words say it."),
      ...both(["action"], "The act, as a verb.", { required: true }),
      ...both(["object"], "What the act is done to or about.", { required: true }),
      ...both(["beneficiary"], "For whom it is done, where the words say so."),
      one(["strand"], "string", "The line of work to which it belongs.", { required: true }),
      one(["strength"], "string", "How firmly the words undertake it; not legal force.", {
        required: true,
        values: ["firm", "intermediate", "tentative"],
      }),
      one(["noveltyStated"], "string", "Whether the words present it as new or as said before.", {
        required: true,
        values: ["new", "restated", "silent"],
      }),
      one(
        ["noveltyChecked", "value"],
        "string",
        "What earlier texts show of whether it is new; absent where its subject was not compared. Whether earlier texts hold it: none that was found, one or more, or open.",
        { values: ["new", "restated", "unclear"] },
      ),
      ...both(
        ["noveltyChecked", "note"],
        "What earlier texts show of whether it is new; absent where its subject was not compared. What those texts show, and what was not read.",
      ),
      one(["phase"], "string", "Where in its course the act stands, as the words tell it.", {
        required: true,
        values: ["begin", "continue", "increase", "finish", "unstated"],
      }),
      one(["horizon"], "string", "Whether the act is done once, goes on, or comes again.", {
        required: true,
        values: ["one-off", "continuing", "recurring"],
      }),
      one(["due"], "string", "By when it is to be done, where the words say so."),
      one(["catalysts"], "list", "What in the words helps it along."),
      one(["verifiability"], "string", "Whether one could tell from outside that it was done.", {
        required: true,
        values: ["verifiable", "partly", "not-verifiable"],
      }),
      one(["missingInformation"], "list", "What the words leave out that a check would need."),
      one(
        ["mechanism", "type"],
        "string",
        "Present where it is a follow-up arrangement, which is counted apart. By what means the parties follow up.",
        { values: ["dialogue", "report", "review", "joint-unit", "liaison", "operational-collaboration"] },
      ),
      ...both(
        ["mechanism", "frequency"],
        "Present where it is a follow-up arrangement, which is counted apart. How often, where the words say so.",
      ),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["part_of"], reference: { fields: ["id"] } },
      { fields: ["strand"], reference: { resource: "strands", fields: ["id"] } },
      { fields: ["due"], reference: { resource: "dates", fields: ["id"] } },
    ],
  },
  {
    name: "commitments-statements",
    description: "The passages that undertake it.",
    places: [
      {
        steps: [
          { path: ["commitments"], key: "id" },
          { path: ["statements"], key: "position" },
        ],
        keys: ["commitment_id"],
      },
    ],
    columns: [
      owner("commitment_id", "commitments", true),
      position,
      one([], "string", "Id of a `Statement`, in kebab-case.", { name: "statement", required: true }),
    ],
    primaryKey: ["commitment_id", "position"],
    foreignKeys: [
      { fields: ["commitment_id"], reference: { resource: "commitments", fields: ["id"] } },
      { fields: ["statement"], reference: { resource: "statements", fields: ["id"] } },
    ],
  },
  {
    name: "commitments-obligors",
    description: "Who undertakes it; empty only if unclear.",
    places: [
      {
        steps: [
          { path: ["commitments"], key: "id" },
          { path: ["obligors"], key: "position" },
        ],
        keys: ["commitment_id"],
      },
    ],
    columns: [
      owner("commitment_id", "commitments", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["commitment_id", "position"],
    foreignKeys: [
      { fields: ["commitment_id"], reference: { resource: "commitments", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "commitments-novelty-checked-earlier",
    description: "The earlier texts that hold it.",
    places: [
      {
        steps: [
          { path: ["commitments"], key: "id" },
          { path: ["noveltyChecked", "earlier"], key: "position" },
        ],
        keys: ["commitment_id"],
      },
    ],
    columns: [
      owner("commitment_id", "commitments", true),
      position,
      one([], "string", "Id of an `Instrument`, in kebab-case.", { name: "instrument", required: true }),
    ],
    primaryKey: ["commitment_id", "position"],
    foreignKeys: [
      { fields: ["commitment_id"], reference: { resource: "commitments", fields: ["id"] } },
      { fields: ["instrument"], reference: { resource: "instruments", fields: ["id"] } },
    ],
  },
  {
    name: "commitments-completion-test",
    description:
      "What must all be the case for it to count as carried out, written before evidence was looked at; absent for a framework and where the wording allows no test.",
    places: [
      {
        steps: [
          { path: ["commitments"], key: "id" },
          { path: ["completionTest"], key: "id" },
        ],
        keys: ["commitment_id"],
      },
    ],
    columns: [
      owner("commitment_id", "commitments", true),
      position,
      id("Id of the condition within its undertaking."),
      one(["en"], "string", "What must be the case, in English, as a sentence.", { name: "text_en", required: true }),
      one(["fr"], "string", "What must be the case, in French, as a sentence.", { name: "text_fr", required: true }),
    ],
    primaryKey: ["commitment_id", "id"],
    foreignKeys: [{ fields: ["commitment_id"], reference: { resource: "commitments", fields: ["id"] } }],
  },
  {
    name: "commitments-mechanism-from",
    description: "Who reports, meets or works.",
    places: [
      {
        steps: [
          { path: ["commitments"], key: "id" },
          { path: ["mechanism", "from"], key: "position" },
        ],
        keys: ["commitment_id"],
      },
    ],
    columns: [
      owner("commitment_id", "commitments", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["commitment_id", "position"],
    foreignKeys: [
      { fields: ["commitment_id"], reference: { resource: "commitments", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
  {
    name: "commitments-mechanism-to",
    description: "To or with whom.",
    places: [
      {
        steps: [
          { path: ["commitments"], key: "id" },
          { path: ["mechanism", "to"], key: "position" },
        ],
        keys: ["commitment_id"],
      },
    ],
    columns: [
      owner("commitment_id", "commitments", true),
      position,
      one([], "string", "Id of an `Actor`, in kebab-case.", { name: "actor", required: true }),
    ],
    primaryKey: ["commitment_id", "position"],
    foreignKeys: [
      { fields: ["commitment_id"], reference: { resource: "commitments", fields: ["id"] } },
      { fields: ["actor"], reference: { resource: "actors", fields: ["id"] } },
    ],
  },
];
