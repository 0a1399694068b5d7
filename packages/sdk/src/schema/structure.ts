import * as z from "zod";
import { expressionIdSchema, paragraphIdSchema, sectionIdSchema, sentenceIdSchema } from "./identifier.ts";
import { textPositionSelectorSchema } from "./selector.ts";

export const sectionSchema = z
  .strictObject({
    id: sectionIdSchema.describe("Id of the section."),
    expression: expressionIdSchema.describe("The expression to which it belongs."),
    heading: textPositionSelectorSchema
      .exactOptional()
      .describe("The place of its heading; absent for what stands before the first section heading."),
  })
  .meta({ id: "Section", description: "A part of the text under one heading, or the introduction." });

export const paragraphSchema = z
  .strictObject({
    id: paragraphIdSchema.describe("Id of the paragraph."),
    section: sectionIdSchema.describe("The section to which it belongs."),
    ...textPositionSelectorSchema.shape,
  })
  .meta({ id: "Paragraph", description: "A block of the text between blank lines." });

export const sentenceSchema = z
  .strictObject({
    id: sentenceIdSchema.describe("Id of the sentence."),
    paragraph: paragraphIdSchema.describe("The paragraph to which it belongs."),
    section: sectionIdSchema.describe("The section to which it belongs."),
    text: z.string().min(1).describe("Its words, character for character."),
    ...textPositionSelectorSchema.shape,
  })
  .meta({ id: "Sentence", description: "A sentence of the text, the unit that must be covered." });
