import * as z from "zod";
import { actorIdSchema, commitmentIdSchema, silenceIdSchema, statementIdSchema } from "./identifier.ts";
import { calendarDateSchema, localizedSchema } from "./values.ts";

export const requestRouteSchema = z.enum(["uk-freedom-of-information", "fr-administrative-documents"]).meta({
  id: "RequestRoute",
  description: "By which right anybody can ask a public body for a record.",
});

export const recordRequestSchema = z
  .strictObject({
    route: requestRouteSchema.describe("By which right one can ask."),
    to: actorIdSchema.describe("The public body that would hold the record."),
  })
  .meta({ id: "RecordRequest", description: "Whom one could ask for a record, and by which right." });

export const silenceSchema = z
  .strictObject({
    id: silenceIdSchema.describe("Id of the silence."),
    title: localizedSchema.describe("What was not found, in a few words."),
    commitments: z.array(commitmentIdSchema).describe("The undertakings that it concerns."),
    statements: z.array(statementIdSchema).describe("The passages that it concerns and that undertake nothing."),
    lookedFor: localizedSchema.describe("What was looked for."),
    where: localizedSchema.describe("In which sources, and how far they were read."),
    upTo: calendarDateSchema.describe("Up to which day of publication the sources go."),
    wouldAnswer: localizedSchema.describe("What record would answer it."),
    requests: z
      .array(recordRequestSchema)
      .describe("Whom one could ask for that record; none where no such right of the reader's is known."),
    note: localizedSchema.exactOptional().describe("What the silence does not mean, where that needs saying."),
  })
  .meta({
    id: "Silence",
    description: "What was looked for and not found; it never says that a thing did not happen.",
  });
