import * as z from "zod";
import { actorIdSchema, instrumentIdSchema, statementIdSchema, timeMentionIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { localizedSchema } from "./values.ts";

export const relationTypeSchema = z
  .enum(["implements", "reaffirms", "reviews", "supersedes", "refersTo"])
  .meta({ id: "RelationType", description: "How one text stands to another." });

export const instrumentRelationSchema = z
  .strictObject({
    type: relationTypeSchema.describe("How the declaration stands to the instrument in that passage."),
    statement: statementIdSchema.describe("The passage that says so."),
  })
  .meta({ id: "InstrumentRelation", description: "A passage of the declaration that relates it to an instrument." });

export const instrumentSchema = z
  .strictObject({
    id: instrumentIdSchema.describe("Id of the instrument."),
    title: localizedSchema.describe("Its title, or how it is known."),
    date: timeMentionIdSchema.exactOptional().describe("When it was made, where the words say so."),
    parties: z.array(actorIdSchema).describe("Whose text it is, as far as the words name them."),
    relations: z.array(instrumentRelationSchema).describe("How the declaration stands to it, passage by passage."),
    note: localizedSchema.exactOptional().describe("What the text says and does not say of it."),
    anchors: z.array(anchorSchema).min(1).describe("Every mention of it by a name or a description."),
  })
  .meta({
    id: "Instrument",
    description: "Another text to which this one refers: a declaration, an agenda, a treaty.",
  });
