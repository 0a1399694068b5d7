import * as z from "zod";
import { expressionIdSchema, sentenceIdSchema } from "./identifier.ts";

const offset = z.int().min(0);

export const textPositionSelectorSchema = z
  .strictObject({
    start: offset.describe("Where it begins: UTF-16 code units from the start of the text."),
    end: offset.describe("Where it ends, exclusive: UTF-16 code units from the start of the text."),
  })
  .meta({
    id: "TextPositionSelector",
    description:
      "A place in a text (W3C Web Annotation Data Model, Text Position Selector; here in UTF-16 code units).",
  });

export const textQuoteSelectorSchema = z
  .strictObject({
    exact: z.string().min(1).describe("The quoted words, character for character."),
    prefix: z.string().min(1).exactOptional().describe("Words right before the quote, where it stands more than once."),
    suffix: z.string().min(1).exactOptional().describe("Words right after the quote, where it stands more than once."),
  })
  .meta({
    id: "TextQuoteSelector",
    description: "A quote that finds its place by its words (W3C Web Annotation Data Model, Text Quote Selector).",
  });

export const anchorSchema = z
  .strictObject({
    expression: expressionIdSchema.describe("The expression whose text is quoted."),
    ...textQuoteSelectorSchema.shape,
    ...textPositionSelectorSchema.shape,
    sentences: z
      .array(sentenceIdSchema)
      .describe("The sentences that the quote touches, in the order of the text; none in a heading or page furniture."),
  })
  .meta({
    id: "Anchor",
    description: "What binds a record to the words: the quote, its place, and the sentences it touches.",
  });
