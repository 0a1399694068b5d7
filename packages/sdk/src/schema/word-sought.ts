import * as z from "zod";
import { wordSoughtIdSchema } from "./identifier.ts";
import { localizedSchema } from "./values.ts";

export const wordSoughtSchema = z
  .strictObject({
    id: wordSoughtIdSchema.describe("Id of the word."),
    forms: z
      .array(z.string().min(1))
      .min(1)
      .describe("Every form that is looked for, as whole words, in capitals or not."),
    meaning: localizedSchema.describe("What the word means here, for a reader who does not read English."),
  })
  .meta({ id: "WordSought", description: "A word that a reader may look for in the text, found there or not." });
