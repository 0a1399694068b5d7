import * as z from "zod";
import { licenceSchema } from "./manifestation.ts";
import { edtfSchema, localizedSchema, webAddressSchema } from "./values.ts";

export const sourceKindSchema = z
  .enum(["official", "parliamentary-answer", "intergovernmental", "audit", "company", "ngo", "press"])
  .meta({ id: "SourceKind", description: "What sort of house made a source public." });

export const dateBasisSchema = z
  .enum(["stated", "inferred"])
  .meta({ id: "DateBasis", description: "Whether a source gives a date, or we infer it from its content or address." });

export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).describe("Its title, in its own language."),
    publisher: z.string().min(1).describe("Who made it public first, whoever copied it."),
    datePublished: edtfSchema
      .exactOptional()
      .describe("When it was published, in EDTF; absent where the part read does not show it."),
    dateBasis: dateBasisSchema
      .exactOptional()
      .describe("Whether the source gives that date; present if and only if the date is."),
    url: webAddressSchema.exactOptional().describe("Where it was read; absent with a reason in `noLink`."),
    noLink: localizedSchema.exactOptional().describe("Why no address is given."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe("Its language (BCP 47)."),
    kind: sourceKindSchema.describe("What sort of house published it."),
    copy: z.enum(["original", "mirror"]).describe("Whether the publisher's own page was read, or a copy elsewhere."),
    copiedBy: z.string().min(1).exactOptional().describe("Who made the copy that was read; present for a mirror."),
    licence: licenceSchema.exactOptional().describe("On what terms it may be used, where that is known."),
    note: localizedSchema.exactOptional().describe("What a reader should know of it."),
  })
  .meta({ id: "Source", description: "A document outside the declaration, with what is needed to find it again." });
