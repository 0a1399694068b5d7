import * as z from "zod";
import { identifier, redirectIdSchema } from "./identifier.ts";
import { calendarDateSchema, localizedSchema } from "./values.ts";

export const recordIdSchema = identifier("RecordId", "Id of a record of any noun, in kebab-case.");

export const retirableArraySchema = z
  .enum([
    "statements",
    "commitments",
    "strands",
    "money",
    "dates",
    "quantities",
    "actors",
    "places",
    "events",
    "instruments",
    "subjects",
    "evidence",
    "contradictions",
    "silences",
    "terms",
  ])
  .meta({ id: "RetirableArray", description: "An array of records whose ids others may have stored." });

export const redirectOutcomeSchema = z
  .enum(["moved", "split", "withdrawn"])
  .meta({ id: "RedirectOutcome", description: "What became of a retired id." });

export const redirectSchema = z
  .strictObject({
    id: redirectIdSchema.describe("Id of the redirect."),
    array: retirableArraySchema.describe("The array in which the retired id stood."),
    retired: recordIdSchema.describe("The retired id, which never names another record of that array."),
    outcome: redirectOutcomeSchema.describe("What became of it."),
    to: z
      .array(recordIdSchema)
      .describe("The ids that stand for it now: one if moved, several if split, none if withdrawn."),
    date: calendarDateSchema.describe("The day on which it was retired."),
    reason: localizedSchema.describe("Why it was retired."),
  })
  .meta({ id: "Redirect", description: "A retired id and what stands for it now; its page stays." });
