import * as z from "zod";
import {
  actorIdSchema,
  commitmentIdSchema,
  identifier,
  instrumentIdSchema,
  statementIdSchema,
  strandIdSchema,
  timeMentionIdSchema,
} from "./identifier.ts";
import { mechanismSchema } from "./mechanism.ts";
import { basisSchema, localizedSchema } from "./values.ts";

export const jointnessSchema = z.enum(["joint", "several", "unilateral", "unclear"]).meta({
  id: "Jointness",
  description: "How obligors stand to each other: together, each for itself, one alone, or left open by the words.",
});
export const strengthSchema = z
  .enum(["firm", "intermediate", "tentative"])
  .meta({ id: "Strength", description: "How firmly the words undertake; not legal force." });
export const noveltySchema = z.enum(["new", "restated", "silent"]).meta({
  id: "NoveltyStated",
  description: "What words say of whether a thing is new; what earlier texts show is another question.",
});
export const noveltyCheckedSchema = z
  .strictObject({
    value: z
      .enum(["new", "restated", "unclear"])
      .describe("Whether earlier texts hold it: none that was found, one or more, or open."),
    earlier: z.array(instrumentIdSchema).describe("The earlier texts that hold it."),
    note: localizedSchema.describe("What those texts show, and what was not read."),
  })
  .meta({ id: "NoveltyChecked", description: "What earlier texts show of whether an undertaking is new." });
export const phaseSchema = z
  .enum(["begin", "continue", "increase", "finish", "unstated"])
  .meta({ id: "Phase", description: "A point in the course of an act, as words tell it." });
export const horizonSchema = z
  .enum(["one-off", "continuing", "recurring"])
  .meta({ id: "Horizon", description: "How an act lies in time: once, going on, or again and again." });
export const catalystSchema = z
  .enum(["numerical-target", "timeline", "self-accountability", "mandate"])
  .meta({ id: "Catalyst", description: "What in the words helps an undertaking along (G7/G20 Research Group)." });
export const verifiabilitySchema = z
  .enum(["verifiable", "partly", "not-verifiable"])
  .meta({ id: "Verifiability", description: "Whether one could tell from outside that the act was done." });
export const missingInformationSchema = z
  .enum(["deadline", "sum", "quantity", "responsible-actor", "beneficiary", "place", "measure"])
  .meta({ id: "MissingInformation", description: "What the words leave out that a check would need." });

export const conditionIdSchema = identifier(
  "ConditionId",
  "Id of a `CompletionCondition`, in kebab-case; unique within its undertaking.",
);

export const completionConditionSchema = z
  .strictObject({
    id: conditionIdSchema.describe("Id of the condition within its undertaking."),
    en: z.string().min(1).describe("What must be the case, in English, as a sentence."),
    fr: z.string().min(1).describe("What must be the case, in French, as a sentence."),
  })
  .meta({
    id: "CompletionCondition",
    description: "One thing that must be the case for an undertaking to count as carried out.",
  });

export const commitmentSchema = z
  .strictObject({
    id: commitmentIdSchema.describe("Id of the undertaking."),
    title: localizedSchema.describe("Its name in a few words of ours."),
    summary: localizedSchema.describe("What is undertaken, in one or two plain sentences of ours."),
    statements: z.array(statementIdSchema).min(1).describe("The passages that undertake it."),
    partOf: commitmentIdSchema
      .exactOptional()
      .describe("The framework to which it belongs; a framework is not counted with the undertakings it holds."),
    obligors: z.array(actorIdSchema).describe("Who undertakes it; empty only if unclear."),
    obligorBasis: basisSchema.describe("Whether the words say who undertakes it."),
    jointness: jointnessSchema.describe("Whether the obligors act together, each for itself, or one alone."),
    note: localizedSchema
      .exactOptional()
      .describe("From what the obligor is inferred or why it is unclear; required unless the words say it."),
    action: localizedSchema.describe("The act, as a verb."),
    object: localizedSchema.describe("What the act is done to or about."),
    beneficiary: localizedSchema.exactOptional().describe("For whom it is done, where the words say so."),
    strand: strandIdSchema.describe("The line of work to which it belongs."),
    strength: strengthSchema.describe("How firmly the words undertake it; not legal force."),
    noveltyStated: noveltySchema.describe("Whether the words present it as new or as said before."),
    noveltyChecked: noveltyCheckedSchema
      .exactOptional()
      .describe("What earlier texts show of whether it is new; absent where its subject was not compared."),
    phase: phaseSchema.describe("Where in its course the act stands, as the words tell it."),
    horizon: horizonSchema.describe("Whether the act is done once, goes on, or comes again."),
    due: timeMentionIdSchema.exactOptional().describe("By when it is to be done, where the words say so."),
    catalysts: z.array(catalystSchema).describe("What in the words helps it along."),
    verifiability: verifiabilitySchema.describe("Whether one could tell from outside that it was done."),
    missingInformation: z.array(missingInformationSchema).describe("What the words leave out that a check would need."),
    completionTest: z
      .array(completionConditionSchema)
      .min(1)
      .exactOptional()
      .describe(
        "What must all be the case for it to count as carried out, written before evidence was looked at; absent for a framework and where the wording allows no test.",
      ),
    mechanism: mechanismSchema
      .exactOptional()
      .describe("Present where it is a follow-up arrangement, which is counted apart."),
  })
  .meta({ id: "Commitment", description: "An act that words undertake; one undertaking told twice is one record." });
