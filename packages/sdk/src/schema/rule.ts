import * as z from "zod";
import { ruleIdSchema } from "./identifier.ts";
import { statementKindSchema } from "./statement-kind.ts";
import { localizedSchema } from "./values.ts";

export const ruleSchema = z
  .strictObject({
    id: ruleIdSchema.describe("Id of the rule."),
    kind: statementKindSchema.describe("The kind that the rule gives."),
    label: localizedSchema.describe("The rule's name."),
    test: localizedSchema.describe("What is asked of the words; a yes gives the kind."),
  })
  .meta({ id: "Rule", description: "A rule of the codebook, by which words are read as a kind." });
