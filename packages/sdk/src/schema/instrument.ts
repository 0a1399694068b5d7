import * as z from "zod";
import { actorIdSchema, instrumentIdSchema, statementIdSchema, timeMentionIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { sourceSchema } from "./source.ts";
import { windowShape } from "./time-window.ts";
import { edtfSchema, localizedSchema } from "./values.ts";

export const instrumentTypeSchema = z
  .enum(["treaty", "protocol", "declaration", "statement", "speech", "agreement", "plan", "act"])
  .meta({ id: "InstrumentType", description: "A sort of text between states, or of one state or institution." });

export const relationTypeSchema = z
  .enum(["implements", "reaffirms", "reviews", "supersedes", "refersTo"])
  .meta({ id: "RelationType", description: "How one text stands to another." });

export const instrumentRelationSchema = z
  .strictObject({
    type: relationTypeSchema.describe("How the one text stands to the other."),
    statement: statementIdSchema
      .exactOptional()
      .describe("The passage in which the declaration stands so to this text; absent if a text is named."),
    instrument: instrumentIdSchema
      .exactOptional()
      .describe("The other text to which this one stands so; absent if a passage is named."),
  })
  .meta({
    id: "InstrumentRelation",
    description: "How the declaration stands to a text in one passage, or how that text stands to another.",
  });

export const instrumentSchema = z
  .strictObject({
    id: instrumentIdSchema.describe("Id of the instrument."),
    title: localizedSchema.describe("Its title, or how it is known."),
    type: instrumentTypeSchema.exactOptional().describe("What sort of text it is, where a source says so."),
    date: timeMentionIdSchema.exactOptional().describe("When it was made, where the declaration's words say so."),
    made: edtfSchema.exactOptional().describe("When it was made, in EDTF, where a source says so."),
    ...windowShape,
    parties: z.array(actorIdSchema).describe("Whose text it is, as far as the words or a source name them."),
    summary: localizedSchema
      .exactOptional()
      .describe("What it is and how it stands to the declaration, in our own words, after its sources."),
    sources: z
      .array(sourceSchema)
      .min(1)
      .exactOptional()
      .describe("Where that was read; required where the declaration does not name the text."),
    relations: z
      .array(instrumentRelationSchema)
      .describe("How the declaration stands to it, passage by passage, and how it stands to other texts."),
    note: localizedSchema.exactOptional().describe("What the declaration's text says and does not say of it."),
    anchors: z
      .array(anchorSchema)
      .describe("Every mention of it by a name or a description; none where we place it beside the declaration."),
  })
  .meta({
    id: "Instrument",
    description: "Another text: one that the declaration names, or an earlier or later one that we place beside it.",
  });
