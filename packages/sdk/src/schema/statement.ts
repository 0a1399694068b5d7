import * as z from "zod";
import { actorIdSchema, ruleIdSchema, statementIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { statementKindSchema } from "./statement-kind.ts";
import { basisSchema, localizedSchema } from "./values.ts";

export const holderInferenceSchema = z
  .enum(["publisher-narrates", "parties-speak", "named-elsewhere", "acts-for"])
  .meta({
    id: "HolderInference",
    description: "From what the holders of words are inferred.",
  });

export const statementSchema = z
  .strictObject({
    id: statementIdSchema.describe("Id of the statement."),
    kind: statementKindSchema.describe("What the words do."),
    holders: z
      .array(actorIdSchema)
      .describe("Whose act, view or words they are; the publisher's where the meeting is told; empty only if unclear."),
    holderBasis: basisSchema.describe("Whether the words say whose they are."),
    holderInferredFrom: holderInferenceSchema
      .exactOptional()
      .describe("From what the holders are inferred; present if and only if they are."),
    addressees: z
      .array(actorIdSchema)
      .min(1)
      .exactOptional()
      .describe("Who is called on, or whose step is welcomed, where the words name them."),
    cue: z
      .array(z.string().min(1))
      .min(1)
      .max(2)
      .describe("The exact words that decide the kind, in one or two parts."),
    rule: ruleIdSchema.describe("The rule by which they decide it."),
    note: localizedSchema.exactOptional().describe("Why, where the call is close."),
    anchors: z.array(anchorSchema).min(1).describe("The words read."),
  })
  .meta({ id: "Statement", description: "A reading of words: a passage, and what it does." });
