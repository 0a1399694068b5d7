// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.
import { both, id, one, owner, position } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of `money`. */
export const money: readonly Table[] = [
  {
    name: "money",
    description: "The sums that the text names.",
    places: [{ steps: [{ path: ["money"], key: "id" }], keys: [] }],
    columns: [
      id("Id of the money record."),
      one(["qualifier"], "string", "How the words bound the sum.", {
        required: true,
        values: ["exact", "up-to", "more-than", "approximately", "unquantified"],
      }),
      one(["basis"], "string", "Whether it is a whole or comes each year; absent only when unquantified.", {
        values: ["total", "per-year"],
      }),
      ...both(["period"], "The time it covers, where the words say so."),
      one(["payer"], "string", "Who pays; absent only when that is unclear."),
      one(["payerBasis"], "string", "Whether the words say who pays.", {
        required: true,
        values: ["stated", "inferred", "unclear"],
      }),
      one(["recipient"], "string", "Who receives it, where the words say so."),
      ...both(["purpose"], "What it is for.", { required: true }),
      one(["place"], "string", "Where it is to be spent, where the words say so."),
      one(["stage"], "string", "How far on its way the money is, as the words tell it.", {
        required: true,
        values: ["pledge", "commitment", "disbursement", "expenditure", "unclear"],
      }),
      one(["noveltyStated"], "string", "Whether the words present it as new or as said before.", {
        required: true,
        values: ["new", "restated", "silent"],
      }),
      one(["announcedIn"], "string", "The earlier text that held it, where the words say so."),
      one(["announcedOn"], "string", "When it was announced before, where the words say so."),
      one(["additionalTo"], "string", "The sum to which the words add it."),
      one(["partOf"], "string", "The larger sum in which the words include it."),
      one(["commitment"], "string", "The undertaking that it pays for."),
      ...both(["note"], "From what the payer is inferred or why it is unclear; required unless the words say it."),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["payer"], reference: { resource: "actors", fields: ["id"] } },
      { fields: ["recipient"], reference: { resource: "actors", fields: ["id"] } },
      { fields: ["place"], reference: { resource: "places", fields: ["id"] } },
      { fields: ["announced_in"], reference: { resource: "instruments", fields: ["id"] } },
      { fields: ["announced_on"], reference: { resource: "dates", fields: ["id"] } },
      { fields: ["additional_to"], reference: { fields: ["id"] } },
      { fields: ["part_of"], reference: { fields: ["id"] } },
      { fields: ["commitment"], reference: { resource: "commitments", fields: ["id"] } },
    ],
  },
  {
    name: "money-amounts",
    description: "The sum; a second amount is the same sum told in another currency; absent when unquantified.",
    places: [
      {
        steps: [
          { path: ["money"], key: "id" },
          { path: ["amounts"], key: "position" },
        ],
        keys: ["money_id"],
      },
    ],
    columns: [
      owner("money_id", "money", true),
      position,
      one(["value"], "number", "The sum, in whole units of the currency.", { required: true }),
      one(["currency"], "string", "The currency, by its ISO 4217 code.", { required: true }),
      one(["asWritten"], "string", "The sum, character for character.", { required: true }),
    ],
    primaryKey: ["money_id", "position"],
    foreignKeys: [{ fields: ["money_id"], reference: { resource: "money", fields: ["id"] } }],
  },
];
