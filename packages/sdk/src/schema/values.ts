import * as z from "zod";

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

const edtf = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\[\d{4}-\d{2}-\d{2},\d{4}-\d{2}-\d{2}\])$/;

export const edtfSchema = z.string().regex(edtf).meta({
  id: "Edtf",
  description:
    "A date as exact as it is known and no more, in EDTF (ISO 8601-2): so far a year, a month, a day, or one of two days.",
});

export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .meta({ id: "WebAddress", description: "An absolute address on the web, `https:` or `http:`." });
