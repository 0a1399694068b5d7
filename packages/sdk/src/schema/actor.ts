import * as z from "zod";
import { actorIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { externalIdSchema, localizedSchema } from "./values.ts";

export const actorTypeSchema = z
  .enum(["post", "person", "organization", "group"])
  .meta({ id: "ActorType", description: "What sort of actor it is (after Popolo)." });

export const actorSchema = z
  .strictObject({
    id: actorIdSchema.describe("Id of the actor."),
    type: actorTypeSchema.describe("What sort of actor it is."),
    name: localizedSchema.describe("Its name."),
    actsFor: actorIdSchema.exactOptional().describe("In whose name it acts: person → post → ministry → government."),
    note: localizedSchema.exactOptional().describe("What the text says and does not say of it."),
    externalIds: z.array(externalIdSchema).min(1).exactOptional().describe("Its ids in public registers."),
    anchors: z
      .array(anchorSchema)
      .describe("Every mention of it by a name or a description; none where only records refer to it."),
  })
  .meta({ id: "Actor", description: "One who acts, speaks or is spoken of, in the text or in a record." });
