import * as z from "zod";
import { identifier } from "./identifier.ts";
import { calendarDateSchema, localizedSchema } from "./values.ts";

export const codingAgreementIdSchema = identifier("CodingAgreementId", "Id of a `CodingAgreement`, in kebab-case.");

const coefficient = z.number().min(-1).max(1);

const agreementShape = {
  units: z.int().min(0).describe("How many units both codings have."),
  agreed: z.int().min(0).describe("How many got the same value in both."),
  kappa: coefficient
    .exactOptional()
    .describe("Cohen's kappa: 1 is full agreement, 0 what chance gives; absent where chance alone would agree."),
  alpha: coefficient
    .exactOptional()
    .describe("Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance gives; absent for one value."),
};

export const agreementFigureSchema = z
  .strictObject(agreementShape)
  .meta({ id: "AgreementFigure", description: "How far two codings agree on some units." });

export const codingAgreementSchema = z
  .strictObject({
    id: codingAgreementIdSchema.describe("Id of the question on which they were compared."),
    asks: localizedSchema.describe("What was asked of each unit."),
    codedOn: calendarDateSchema.describe("The day of the second coding, which was blind to the first."),
    ...agreementShape,
    apart: agreementFigureSchema.describe("The same without the sentences whose words the codebook quotes."),
  })
  .meta({
    id: "CodingAgreement",
    description: "How far two codings of the text agree on one question, before any disagreement was ruled on.",
  });
