import * as z from "zod";
import { conditionIdSchema } from "./commitment.ts";
import { figureSchema } from "./figure.ts";
import {
  actorIdSchema,
  commitmentIdSchema,
  evidenceIdSchema,
  identifier,
  instrumentIdSchema,
  statementIdSchema,
} from "./identifier.ts";
import { dateBasisSchema, sourceSchema } from "./source.ts";
import { windowShape } from "./time-window.ts";
import { edtfSchema, localizedSchema } from "./values.ts";

export const originIdSchema = identifier(
  "OriginId",
  "A name, in kebab-case, for the one place from which several records have what they tell.",
);

export const showsSchema = z
  .enum(["nothing", "not-started", "started", "under-way", "substantial", "complete", "superseded"])
  .meta({ id: "Shows", description: "What a record shows of an act; `nothing` where it only stands near it." });

export const bearingSchema = z
  .strictObject({
    commitment: commitmentIdSchema
      .exactOptional()
      .describe("The undertaking on which it bears; absent if a passage is named."),
    statement: statementIdSchema
      .exactOptional()
      .describe("The passage on which it bears, which undertakes nothing; absent if an undertaking is named."),
    shows: showsSchema.describe("What it shows of it."),
    meets: z
      .array(conditionIdSchema)
      .min(1)
      .exactOptional()
      .describe("The conditions of the completion test that it shows to be met."),
    supersededBy: instrumentIdSchema.exactOptional().describe("The text that took its place, if it was superseded."),
    note: localizedSchema.exactOptional().describe("Why it shows this and no more, for a close call."),
  })
  .meta({ id: "Bearing", description: "On what a record bears, and what it shows of it." });

export const evidenceSchema = z
  .strictObject({
    id: evidenceIdSchema.describe("Id of the record."),
    date: edtfSchema.describe("When what it tells of happened, in EDTF."),
    ...windowShape,
    dateBasis: dateBasisSchema.describe("Whether the source gives that date."),
    fact: localizedSchema.describe("What the source says happened, in our own words."),
    figures: z.array(figureSchema).describe("The figures that it gives for this."),
    source: sourceSchema.describe("Where it was read."),
    speakers: z
      .array(actorIdSchema)
      .describe("Whose words the source carries; none where a press outlet speaks for itself."),
    readInFull: z.boolean().describe("Whether the whole source was read, or a part."),
    bearsOn: z.array(bearingSchema).min(1).describe("The undertakings and passages on which it bears."),
    origin: originIdSchema
      .exactOptional()
      .describe("Records of one origin count once; present where several records have theirs from one place."),
    creditedTo: instrumentIdSchema
      .exactOptional()
      .describe("The text to which the source credits the act, where that is another than the declaration."),
    note: localizedSchema.exactOptional().describe("What to beware of in it, and what is our reading."),
  })
  .meta({ id: "Evidence", description: "A dated and sourced record of what happened, told in our own words." });
