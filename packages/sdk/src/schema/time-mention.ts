import * as z from "zod";
import { timeMentionIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { windowShape } from "./time-window.ts";
import { edtfSchema, localizedSchema } from "./values.ts";

export const timeRoleSchema = z
  .enum(["event", "deadline", "period", "frequency"])
  .meta({ id: "TimeRole", description: "What a mention of time is for." });

export const timeMentionSchema = z
  .strictObject({
    id: timeMentionIdSchema.describe("Id of the mention of time."),
    asWritten: z.string().min(1).describe("The time, character for character."),
    role: timeRoleSchema.describe("Whether it says when, by when, over what time or how often."),
    edtf: edtfSchema
      .exactOptional()
      .describe("When it is, in EDTF; absent where the words give no time that can be placed."),
    ...windowShape,
    inferredFrom: localizedSchema
      .exactOptional()
      .describe("From what we infer the part of the date that its own words do not say."),
    note: localizedSchema
      .exactOptional()
      .describe("What a reader should know of it; required where no date in EDTF is given."),
    anchors: z.array(anchorSchema).min(1).describe("Every mention of it."),
  })
  .meta({ id: "TimeMention", description: "A time that the text names: a date, a deadline, a period, a frequency." });
