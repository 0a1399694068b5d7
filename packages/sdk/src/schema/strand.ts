import * as z from "zod";
import { strandIdSchema } from "./identifier.ts";
import { localizedSchema } from "./values.ts";

export const strandSchema = z
  .strictObject({
    id: strandIdSchema.describe("Id of the strand."),
    title: localizedSchema.describe("Its name."),
    basis: z.enum(["stated", "editorial"]).describe("Whether the text names it as a strand or we group it so."),
    note: localizedSchema.exactOptional().describe("Why we group it so."),
  })
  .meta({ id: "Strand", description: "A line of work under which undertakings are grouped." });
