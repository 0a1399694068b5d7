import * as z from "zod";
import { expressionIdSchema, manifestationIdSchema } from "./identifier.ts";
import { calendarDateSchema, localizedSchema, webAddressSchema } from "./values.ts";

export const licenceSchema = z
  .strictObject({
    name: localizedSchema.describe("The licence's name, or what stands in its place."),
    url: webAddressSchema.exactOptional().describe("Where its terms are."),
    confirmed: z.boolean().describe("Whether this copy itself says that the licence holds for it."),
  })
  .meta({ id: "Licence", description: "On what terms a copy or a source may be used, and whether that is confirmed." });

export const manifestationSchema = z
  .strictObject({
    id: manifestationIdSchema.describe("Id of the manifestation."),
    expression: expressionIdSchema.describe("The expression of which this is a copy."),
    publisher: z.string().min(1).describe("Who made this copy public."),
    copy: z.enum(["original", "mirror"]).describe("Whether the publisher is the author's own house or repeats it."),
    url: webAddressSchema.exactOptional().describe("Where it is; absent with a reason in `noLink`."),
    noLink: localizedSchema.exactOptional().describe("Why no address is given."),
    datePublished: calendarDateSchema.exactOptional().describe("The date that the page itself gives."),
    retrieved: calendarDateSchema.exactOptional().describe("When it was read; absent when that is not known."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional()
      .describe("SHA-256 of the bytes held, in hexadecimal."),
    mediaType: z.string().min(1).exactOptional().describe("The media type of the bytes held (RFC 6838)."),
    licence: licenceSchema.describe("On what terms it may be used."),
    note: localizedSchema.exactOptional().describe("What else is known and not known of this copy."),
  })
  .meta({
    id: "Manifestation",
    description: "A copy of an expression at an address or on paper (FRBR: manifestation).",
  });
