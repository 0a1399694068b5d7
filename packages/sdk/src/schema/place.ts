import * as z from "zod";
import { placeIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { externalIdSchema, localizedSchema } from "./values.ts";

export const placeRoleSchema = z
  .enum(["site", "source", "transit", "destination", "venue"])
  .meta({ id: "PlaceRole", description: "What a place is in the text." });

export const pointSchema = z
  .strictObject({
    latitude: z.number().min(-90).max(90).describe("Degrees north of the equator, south is negative (WGS 84)."),
    longitude: z.number().min(-180).max(180).describe("Degrees east of Greenwich, west is negative (WGS 84)."),
    marks: z
      .enum(["spot", "middle"])
      .describe("Whether it is the place, to two decimals, or a point near the middle of something large."),
  })
  .meta({ id: "Point", description: "A point on the map, no more exact than the place is." });

export const placeSchema = z
  .strictObject({
    id: placeIdSchema.describe("Id of the place."),
    name: localizedSchema.describe("Its name."),
    roles: z.array(placeRoleSchema).min(1).describe("What the place is in the text."),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .exactOptional()
      .describe(
        "The country in which it lies or that it is, by its ISO 3166-1 alpha-2 code; absent for seas and regions.",
      ),
    within: placeIdSchema.exactOptional().describe("The larger place of this declaration in which it lies."),
    point: pointSchema.exactOptional().describe("Where it lies, if one point can honestly say so."),
    note: localizedSchema.exactOptional().describe("What the text says and does not say of it."),
    externalIds: z.array(externalIdSchema).min(1).exactOptional().describe("Its ids in public registers."),
    anchors: z.array(anchorSchema).min(1).describe("Every mention of it by a name or a description."),
  })
  .meta({ id: "Place", description: "A place that the text names." });
