import * as z from "zod";
import { edtfGrammar } from "../time/edtf-grammar.ts";

export const localizedSchema = z
  .strictObject({
    en: z.string().min(1).describe("The English text."),
    fr: z.string().min(1).describe("The French text, written as French."),
  })
  .meta({ id: "Localized", description: "A text of ours in both languages of the project, neither ever absent." });

export const basisSchema = z.enum(["stated", "inferred", "unclear"]).meta({
  id: "Basis",
  description: "Whether the words say it, we infer it from other words, or the text leaves it open.",
});

export const calendarDateSchema = z.iso
  .date()
  .meta({ id: "CalendarDate", description: "A day, `YYYY-MM-DD` (ISO 8601-1)." });

export const edtfSchema = z.string().regex(edtfGrammar).meta({
  id: "Edtf",
  description:
    "A date as exact as it is known and no more, in EDTF (ISO 8601-2): a year, a month or a day; an interval of two such, open (`..`) or unknown (nothing) at one end; one of two days (`[a,b]`), or one day between two (`[a..b]`).",
});

export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .meta({ id: "WebAddress", description: "An absolute address on the web, `https:` or `http:`." });

export const externalIdSchema = z
  .strictObject({
    scheme: z.enum(["wikidata"]).describe("The register that gave the id."),
    id: z
      .string()
      .regex(/^Q[1-9]\d{0,11}$/)
      .describe("The id in that register."),
    checkedAt: calendarDateSchema.describe("The day on which the id was last compared with public texts that give it."),
  })
  .meta({
    id: "ExternalId",
    description: "What an entity is called in a public register, so that data can be joined.",
  });
