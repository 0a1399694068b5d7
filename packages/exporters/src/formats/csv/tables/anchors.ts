// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `anchors`. */
export const anchors: readonly Table[] = [
  {
    name: "anchors",
    description: "What binds a record to the words: the quote, its place, and the sentences it touches.",
    places: [
      {
        steps: [
          { path: ["alignments"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["alignment_id"],
      },
      {
        steps: [
          { path: ["statements"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["statement_id"],
      },
      {
        steps: [
          { path: ["money"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["money_id"],
      },
      {
        steps: [
          { path: ["dates"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["date_id"],
      },
      {
        steps: [
          { path: ["quantities"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["quantity_id"],
      },
      {
        steps: [
          { path: ["actors"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["actor_id"],
      },
      {
        steps: [
          { path: ["places"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["place_id"],
      },
      {
        steps: [
          { path: ["events"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["event_id"],
      },
      {
        steps: [
          { path: ["instruments"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["instrument_id"],
      },
      {
        steps: [
          { path: ["terms"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["term_id"],
      },
      {
        steps: [
          { path: ["exceptions"], key: "id" },
          { path: ["anchors"], key: "name" },
        ],
        keys: ["exception_id"],
      },
    ],
    columns: [
      id("Id of the row: that to which it belongs, and its position there."),
      owner("alignment_id", "alignments", false),
      owner("statement_id", "statements", false),
      owner("money_id", "money", false),
      owner("date_id", "dates", false),
      owner("quantity_id", "quantities", false),
      owner("actor_id", "actors", false),
      owner("place_id", "places", false),
      owner("event_id", "events", false),
      owner("instrument_id", "instruments", false),
      owner("term_id", "terms", false),
      owner("exception_id", "exceptions", false),
      position,
      one(["expression"], "string", "The expression whose text is quoted.", { required: true }),
      one(["exact"], "string", "The quoted words, character for character.", { required: true }),
      one(["prefix"], "string", "Words right before the quote, where it stands more than once."),
      one(["suffix"], "string", "Words right after the quote, where it stands more than once."),
      one(["start"], "integer", "Where it begins: UTF-16 code units from the start of the text.", { required: true }),
      one(["end"], "integer", "Where it ends, exclusive: UTF-16 code units from the start of the text.", {
        required: true,
      }),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["alignment_id"], reference: { resource: "alignments", fields: ["id"] } },
      { fields: ["expression"], reference: { resource: "expressions", fields: ["id"] } },
      { fields: ["statement_id"], reference: { resource: "statements", fields: ["id"] } },
      { fields: ["money_id"], reference: { resource: "money", fields: ["id"] } },
      { fields: ["date_id"], reference: { resource: "dates", fields: ["id"] } },
      { fields: ["quantity_id"], reference: { resource: "quantities", fields: ["id"] } },
      { fields: ["actor_id"], reference: { resource: "actors", fields: ["id"] } },
      { fields: ["place_id"], reference: { resource: "places", fields: ["id"] } },
      { fields: ["event_id"], reference: { resource: "events", fields: ["id"] } },
      { fields: ["instrument_id"], reference: { resource: "instruments", fields: ["id"] } },
      { fields: ["term_id"], reference: { resource: "terms", fields: ["id"] } },
      { fields: ["exception_id"], reference: { resource: "exceptions", fields: ["id"] } },
    ],
  },
  {
    name: "anchors-sentences",
    description: "The sentences that the quote touches, in the order of the text; none in a heading or page furniture.",
    places: [
      {
        steps: [
          { path: ["alignments"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["statements"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["money"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["dates"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["quantities"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["actors"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["places"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["events"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["instruments"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["terms"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
      {
        steps: [
          { path: ["exceptions"], key: "id" },
          { path: ["anchors"], key: "name" },
          { path: ["sentences"], key: "position" },
        ],
        keys: ["anchor_id"],
      },
    ],
    columns: [
      owner("anchor_id", "anchors", true),
      position,
      one([], "string", "Id of a `Sentence`: `sentence-` and its number, counted from 1 through the whole text.", {
        name: "sentence",
        required: true,
      }),
    ],
    primaryKey: ["anchor_id", "position"],
    foreignKeys: [
      { fields: ["anchor_id"], reference: { resource: "anchors", fields: ["id"] } },
      { fields: ["sentence"], reference: { resource: "sentences", fields: ["id"] } },
    ],
  },
];
