import * as z from "zod";
import { alignmentIdSchema, expressionIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { localizedSchema } from "./values.ts";

export const alignmentRelationSchema = z
  .enum(["equivalent", "narrower", "broader", "only-en", "only-fr", "different"])
  .meta({ id: "AlignmentRelation", description: "How another version's words stand to those of the coded text." });

export const alignmentSchema = z
  .strictObject({
    id: alignmentIdSchema.describe("Id of the alignment."),
    expression: expressionIdSchema.describe("The version that is compared with the coded text."),
    relation: alignmentRelationSchema.describe("How its words stand to those of the coded text."),
    note: localizedSchema.describe("What each version says there, in our own words."),
    extent: localizedSchema.describe("How much of the two versions was compared."),
    anchors: z.array(anchorSchema).describe("The words of the coded text; none where it has none there."),
  })
  .meta({ id: "Alignment", description: "How two official versions of the work agree or differ in one point." });
