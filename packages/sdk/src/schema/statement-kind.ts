import * as z from "zod";

export const statementKindSchema = z
  .enum([
    "follow-up",
    "commitment",
    "call",
    "expectation",
    "welcome",
    "position",
    "action-completed",
    "action-ongoing",
    "narrative",
    "context",
  ])
  .meta({ id: "StatementKind", description: "What words do. Tested in this order; the first yes decides." });
