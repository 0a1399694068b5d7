import * as z from "zod";
import { strengthSchema } from "./commitment.ts";
import { figureSchema } from "./figure.ts";
import { actorIdSchema, commitmentIdSchema, instrumentIdSchema, subjectIdSchema } from "./identifier.ts";
import { sourceSchema } from "./source.ts";
import { localizedSchema } from "./values.ts";

export const appearanceSchema = z
  .strictObject({
    instrument: instrumentIdSchema.describe("The text that treats the subject."),
    says: localizedSchema.describe("What it says of it, in our own words."),
    who: z.array(actorIdSchema).describe("Who is to act, as far as the part read says so."),
    strength: strengthSchema
      .exactOptional()
      .describe("How firmly the words undertake it; absent where its own words were not read."),
    figures: z.array(figureSchema).describe("The sums and other figures that it names for it."),
    source: sourceSchema.describe("Where it was read."),
  })
  .meta({ id: "Appearance", description: "How one other text treats a subject." });

export const subjectSchema = z
  .strictObject({
    id: subjectIdSchema.describe("Id of the subject."),
    name: localizedSchema.describe("What it is about, in a few words."),
    commitments: z.array(commitmentIdSchema).min(1).describe("The undertakings of the declaration on it."),
    appearances: z.array(appearanceSchema).min(1).describe("Other texts on it, in the order of their dates."),
  })
  .meta({ id: "Subject", description: "A subject that the declaration shares with earlier and later texts." });
