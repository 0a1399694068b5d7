import * as z from "zod";
import { actorIdSchema, occasionIdSchema, placeIdSchema, timeMentionIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { localizedSchema } from "./values.ts";

export const occasionSchema = z
  .strictObject({
    id: occasionIdSchema.describe("Id of the event."),
    name: localizedSchema.describe("What we call it."),
    date: timeMentionIdSchema.exactOptional().describe("When it is, where the words say so."),
    place: placeIdSchema.exactOptional().describe("Where it is, where the words say so."),
    participants: z.array(actorIdSchema).describe("Who takes part, as far as the words name them."),
    note: localizedSchema.exactOptional().describe("What the text says and does not say of it."),
    anchors: z.array(anchorSchema).min(1).describe("Every mention of it by a name or a description."),
  })
  .meta({ id: "Occasion", description: "An event that the text names: a meeting, a summit, an announcement." });
