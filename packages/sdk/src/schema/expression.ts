import * as z from "zod";
import { expressionIdSchema } from "./identifier.ts";
import { textPositionSelectorSchema } from "./selector.ts";
import { localizedSchema } from "./values.ts";

export const headingSchema = z
  .strictObject({
    role: z.enum(["title", "section"]).describe("The title of the whole, or the heading of a section."),
    ...textPositionSelectorSchema.shape,
  })
  .meta({ id: "Heading", description: "A heading of the text, by its place." });

export const quirkSchema = z
  .strictObject({
    type: z.enum(["missing-space", "no-break-space", "typographic-quotes", "slip"]).describe("What is unusual there."),
    note: localizedSchema.exactOptional().describe("What a reader should know of it."),
    ...textPositionSelectorSchema.shape,
  })
  .meta({ id: "Quirk", description: "An oddity of the text, recorded and never repaired inside a quote." });

export const expressionSchema = z
  .strictObject({
    id: expressionIdSchema.describe("Id of the expression."),
    language: z.enum(["en", "fr"]).describe("Its language (BCP 47)."),
    title: z.string().min(1).describe("Its title, word for word."),
    textStatus: z
      .enum(["parallel-official", "original", "official-translation", "editorial-translation"])
      .describe("What this version is beside the others."),
    text: z
      .string()
      .min(1)
      .exactOptional()
      .describe("The whole source, page furniture included, into which all offsets count; absent when it is not held."),
    headings: z.array(headingSchema).exactOptional().describe("Its headings, in the order of the text."),
    furniture: z
      .array(textPositionSelectorSchema)
      .exactOptional()
      .describe("What belongs to the page that carried the text and not to the text."),
    quirks: z.array(quirkSchema).exactOptional().describe("Its oddities, in the order of the text."),
    note: localizedSchema.exactOptional().describe("What is known of it beside its words."),
  })
  .meta({ id: "Expression", description: "A language version of the work (FRBR: expression)." });
