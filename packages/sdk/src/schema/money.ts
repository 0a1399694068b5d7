import * as z from "zod";
import { noveltySchema } from "./commitment.ts";
import {
  actorIdSchema,
  commitmentIdSchema,
  instrumentIdSchema,
  moneyIdSchema,
  placeIdSchema,
  timeMentionIdSchema,
} from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { basisSchema, localizedSchema } from "./values.ts";

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ id: "Currency", description: "A currency, by its ISO 4217 code." });

export const amountSchema = z
  .strictObject({
    value: z.number().positive().describe("The sum, in whole units of the currency."),
    currency: currencySchema.describe("The currency, by its ISO 4217 code."),
    asWritten: z.string().min(1).describe("The sum, character for character."),
  })
  .meta({ id: "Amount", description: "A sum in one currency, with the words that say it." });

export const moneyQualifierSchema = z
  .enum(["exact", "up-to", "more-than", "approximately", "unquantified"])
  .meta({ id: "MoneyQualifier", description: "How words bound a sum." });
export const moneyBasisSchema = z
  .enum(["total", "per-year"])
  .meta({ id: "MoneyBasis", description: "Whether the sum is a whole or comes each year." });
export const moneyStageSchema = z.enum(["pledge", "commitment", "disbursement", "expenditure", "unclear"]).meta({
  id: "MoneyStage",
  description: "How far on its way the money is, as the words tell it (IATI transaction types 12, 2, 3, 4).",
});

export const moneySchema = z
  .strictObject({
    id: moneyIdSchema.describe("Id of the money record."),
    amounts: z
      .array(amountSchema)
      .min(1)
      .exactOptional()
      .describe("The sum; a second amount is the same sum told in another currency; absent when unquantified."),
    qualifier: moneyQualifierSchema.describe("How the words bound the sum."),
    basis: moneyBasisSchema
      .exactOptional()
      .describe("Whether it is a whole or comes each year; absent only when unquantified."),
    period: localizedSchema.exactOptional().describe("The time it covers, where the words say so."),
    payer: actorIdSchema.exactOptional().describe("Who pays; absent only when that is unclear."),
    payerBasis: basisSchema.describe("Whether the words say who pays."),
    recipient: actorIdSchema.exactOptional().describe("Who receives it, where the words say so."),
    purpose: localizedSchema.describe("What it is for."),
    place: placeIdSchema.exactOptional().describe("Where it is to be spent, where the words say so."),
    stage: moneyStageSchema.describe("How far on its way the money is, as the words tell it."),
    noveltyStated: noveltySchema.describe("Whether the words present it as new or as said before."),
    announcedIn: instrumentIdSchema.exactOptional().describe("The earlier text that held it, where the words say so."),
    announcedOn: timeMentionIdSchema.exactOptional().describe("When it was announced before, where the words say so."),
    additionalTo: moneyIdSchema.exactOptional().describe("The sum to which the words add it."),
    partOf: moneyIdSchema.exactOptional().describe("The larger sum in which the words include it."),
    commitment: commitmentIdSchema.exactOptional().describe("The undertaking that it pays for."),
    note: localizedSchema
      .exactOptional()
      .describe("From what the payer is inferred or why it is unclear; required unless the words say it."),
    anchors: z.array(anchorSchema).min(1).describe("The words that name the sum."),
  })
  .meta({ id: "Money", description: "A sum that the text names, one record each." });
