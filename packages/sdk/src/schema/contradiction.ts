import * as z from "zod";
import { contradictionIdSchema, evidenceIdSchema, statementIdSchema } from "./identifier.ts";
import { localizedSchema } from "./values.ts";

export const contradictionSchema = z
  .strictObject({
    id: contradictionIdSchema.describe("Id of the contradiction."),
    title: localizedSchema.describe("On what the sources differ, in a few words."),
    differs: localizedSchema.describe("What each side says."),
    evidence: z.array(evidenceIdSchema).min(1).describe("The records between which it lies."),
    statements: z
      .array(statementIdSchema)
      .describe("The passages of the declaration that are a side of it; none where only records differ."),
    mayExplain: localizedSchema.exactOptional().describe("What may explain it; our reading, not a source's."),
    wouldSettle: localizedSchema.describe("What document or fact would settle it."),
  })
  .meta({ id: "Contradiction", description: "A point on which sources differ, with both sides and no verdict." });
