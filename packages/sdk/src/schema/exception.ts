import * as z from "zod";
import { exceptionIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { localizedSchema } from "./values.ts";

export const excusableCheckSchema = z
  .enum(["sums-recorded", "figures-recorded", "times-recorded", "modal-words-read", "mentions-complete"])
  .meta({ id: "ExcusableCheck", description: "A check of words or mentions that can have an exception." });

export const exceptionSchema = z
  .strictObject({
    id: exceptionIdSchema.describe("Id of the exception."),
    check: excusableCheckSchema.describe("The check that would complain."),
    reason: localizedSchema.describe("Why the words need no record."),
    until: localizedSchema.describe("When the exception is to be taken out."),
    anchors: z.array(anchorSchema).min(1).describe("The words that are excused, each with all its letters."),
  })
  .meta({ id: "Exception", description: "Words that a check would miss in the records, and why they need none." });
