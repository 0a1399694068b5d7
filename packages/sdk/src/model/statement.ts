// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, RuleId, StatementId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { StatementKind } from "./statement-kind.ts";
import type { Basis, Localized } from "./values.ts";

/** From what the holders of words are inferred. */
export type HolderInference = "publisher-narrates" | "parties-speak" | "named-elsewhere" | "acts-for";

/** A reading of words: a passage, and what it does. */
export interface Statement {
  /** Id of the statement. */
  readonly id: StatementId;
  /** What the words do. */
  readonly kind: StatementKind;
  /** Whose act, view or words they are; the publisher's where the meeting is told; empty only if unclear. */
  readonly holders: readonly ActorId[];
  /** Whether the words say whose they are. */
  readonly holderBasis: Basis;
  /** From what the holders are inferred; present if and only if they are. */
  readonly holderInferredFrom?: HolderInference;
  /** Who is called on, or whose step is welcomed, where the words name them. */
  readonly addressees?: readonly ActorId[];
  /** The exact words that decide the kind, in one or two parts. */
  readonly cue: readonly string[];
  /** The rule by which they decide it. */
  readonly rule: RuleId;
  /** Why, where the call is close. */
  readonly note?: Localized;
  /** The words read. */
  readonly anchors: readonly Anchor[];
}
