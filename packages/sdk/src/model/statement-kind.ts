// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.

/** What words do. Tested in this order; the first yes decides. */
export type StatementKind =
  | "follow-up"
  | "commitment"
  | "call"
  | "expectation"
  | "welcome"
  | "position"
  | "action-completed"
  | "action-ongoing"
  | "narrative"
  | "context";
