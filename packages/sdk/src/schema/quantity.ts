import * as z from "zod";
import { commitmentIdSchema, quantityIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { localizedSchema } from "./values.ts";

export const quantityQualifierSchema = z
  .enum(["exact", "up-to", "more-than", "approximately"])
  .meta({ id: "QuantityQualifier", description: "How words bound a figure that is not money." });

export const quantitySchema = z
  .strictObject({
    id: quantityIdSchema.describe("Id of the quantity."),
    value: z.number().positive().describe("The figure, in whole units."),
    asWritten: z.string().min(1).describe("The figure, character for character."),
    unit: localizedSchema.describe("In what it is counted, in the plural."),
    qualifier: quantityQualifierSchema.describe("How the words bound the figure."),
    measures: localizedSchema.describe("What it measures."),
    commitment: commitmentIdSchema.exactOptional().describe("The undertaking whose target it is."),
    anchors: z.array(anchorSchema).min(1).describe("The words that name the figure."),
  })
  .meta({ id: "Quantity", description: "A figure that the text names and that is neither money nor a date." });
