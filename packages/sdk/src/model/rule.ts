// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { RuleId } from "./identifier.ts";
import type { StatementKind } from "./statement-kind.ts";
import type { Localized } from "./values.ts";

/** A rule of the codebook, by which words are read as a kind. */
export interface Rule {
  /** Id of the rule. */
  readonly id: RuleId;
  /** The kind that the rule gives. */
  readonly kind: StatementKind;
  /** The rule's name. */
  readonly label: Localized;
  /** What is asked of the words; a yes gives the kind. */
  readonly test: Localized;
}
