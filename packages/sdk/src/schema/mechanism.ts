import * as z from "zod";
import { actorIdSchema } from "./identifier.ts";
import { localizedSchema } from "./values.ts";

export const mechanismTypeSchema = z
  .enum(["dialogue", "report", "review", "joint-unit", "liaison", "operational-collaboration"])
  .meta({ id: "MechanismType", description: "A means of following up." });

export const mechanismSchema = z
  .strictObject({
    type: mechanismTypeSchema.describe("By what means the parties follow up."),
    from: z.array(actorIdSchema).min(1).describe("Who reports, meets or works."),
    to: z.array(actorIdSchema).min(1).describe("To or with whom."),
    frequency: localizedSchema.exactOptional().describe("How often, where the words say so."),
  })
  .meta({ id: "Mechanism", description: "How the parties mean to follow up on what they said." });
