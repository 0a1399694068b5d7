import * as z from "zod";
import { actorIdSchema } from "./identifier.ts";
import { localizedSchema } from "./values.ts";

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
  })
  .meta({ id: "Actor", description: "One to whom records refer, or a person whom the text names." });
