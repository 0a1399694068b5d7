import * as z from "zod";
import { actorIdSchema, expressionIdSchema, identifier } from "./identifier.ts";
import { windowShape } from "./time-window.ts";
import { basisSchema, edtfSchema, localizedSchema } from "./values.ts";

export const workIdSchema = identifier("WorkId", "Id of a `Work`, in kebab-case.");

export const documentTypeSchema = z
  .enum(["statement", "declaration", "communique"])
  .meta({ id: "DocumentType", description: "A sort of official document." });

export const legalCharacterSchema = z
  .strictObject({
    value: z
      .enum(["political-commitment", "treaty", "unclear"])
      .describe("Whether it binds politically or as a treaty does."),
    basis: localizedSchema.describe("What the reading rests on, and what it does not claim."),
  })
  .meta({ id: "LegalCharacter", description: "What sort of obligation the document carries, with the reason." });

export const workDateSchema = z
  .strictObject({
    role: z.enum(["meeting", "published"]).describe("What happened on it."),
    date: edtfSchema.describe("The date, in EDTF."),
    ...windowShape,
    basis: basisSchema.describe("Whether the text says the date."),
    note: localizedSchema.exactOptional().describe("From what it is inferred; required unless the text says it."),
  })
  .meta({ id: "WorkDate", description: "A date of the work itself." });

export const workSchema = z
  .strictObject({
    id: workIdSchema.describe("Id of the work."),
    title: localizedSchema.describe("The name we call it by; the official titles stand on its expressions."),
    documentType: documentTypeSchema.describe("What sort of official document it is."),
    genre: localizedSchema.describe("The form in which it was made public."),
    legalCharacter: legalCharacterSchema.describe("What sort of obligation it carries, with the reason."),
    parties: z.array(actorIdSchema).min(1).describe("Those in whose name it speaks."),
    dates: z.array(workDateSchema).min(1).describe("When the meeting was and when the text was published."),
    codedExpression: expressionIdSchema.describe("The expression whose words all records are bound to."),
    summary: localizedSchema.describe("What it is, in a few plain sentences."),
    easyVersion: z
      .array(localizedSchema)
      .min(1)
      .exactOptional()
      .describe(
        "What it says and what is known since, one idea a line, for readers who want it short; absent if not written.",
      ),
  })
  .meta({
    id: "Work",
    description: "The declaration as such, apart from its language versions and copies (FRBR: work).",
  });
