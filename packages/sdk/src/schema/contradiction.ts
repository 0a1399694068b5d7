import * as z from "zod";
import { commitmentIdSchema, contradictionIdSchema, evidenceIdSchema, statementIdSchema } from "./identifier.ts";
import { localizedSchema } from "./values.ts";

export const concernSchema = z
  .strictObject({
    commitments: z
      .array(commitmentIdSchema)
      .describe("The undertakings whose carrying out is in question; none where no undertaking's is."),
    statements: z
      .array(statementIdSchema)
      .describe(
        "The passages that undertake nothing and whose matter is in question; none where no such passage's is.",
      ),
  })
  .meta({ id: "Concern", description: "What a difference is about; its records may bear on other things too." });

export const contradictionSchema = z
  .strictObject({
    id: contradictionIdSchema.describe("Id of the contradiction."),
    title: localizedSchema.describe("On what the sources differ, in a few words."),
    differs: localizedSchema.describe("What each side says."),
    evidence: z.array(evidenceIdSchema).min(1).describe("The records between which it lies."),
    statements: z
      .array(statementIdSchema)
      .describe("The passages of the declaration that are a side of it; none where only records differ."),
    concerns: concernSchema.describe("What the difference is about, which is less than all on which its records bear."),
    mayExplain: localizedSchema.exactOptional().describe("What may explain it; our reading, not a source's."),
    wouldSettle: localizedSchema.describe("What document or fact would settle it."),
  })
  .meta({ id: "Contradiction", description: "A point on which sources differ, with both sides and no verdict." });
