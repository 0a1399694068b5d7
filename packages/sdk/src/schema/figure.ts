import * as z from "zod";
import { currencySchema } from "./money.ts";
import { localizedSchema } from "./values.ts";

export const figureQualifierSchema = z
  .enum(["exact", "up-to", "more-than", "approximately", "almost"])
  .meta({ id: "FigureQualifier", description: "How a source bounds a figure." });

export const figureSchema = z
  .strictObject({
    value: z.number().positive().describe("The figure, in whole units."),
    currency: currencySchema.exactOptional().describe("The currency, for a sum; then there is no unit."),
    unit: localizedSchema
      .exactOptional()
      .describe("In what it is counted, in the plural, for what is no sum or whose currency the source does not show."),
    qualifier: figureQualifierSchema.describe("How the source bounds the figure."),
    counts: localizedSchema.describe("What it counts, over what time or among whom."),
  })
  .meta({ id: "Figure", description: "A figure that a source gives, with what it counts." });
