// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { CommitmentId, ContradictionId, EvidenceId, StatementId } from "./identifier.ts";
import type { Localized } from "./values.ts";

/** What a difference is about; its records may bear on other things too. */
export interface Concern {
  /** The undertakings whose carrying out is in question; none where no undertaking's is. */
  readonly commitments: readonly CommitmentId[];
  /** The passages that undertake nothing and whose matter is in question; none where no such passage's is. */
  readonly statements: readonly StatementId[];
}

/** A point on which sources differ, with both sides and no verdict. */
export interface Contradiction {
  /** Id of the contradiction. */
  readonly id: ContradictionId;
  /** On what the sources differ, in a few words. */
  readonly title: Localized;
  /** What each side says. */
  readonly differs: Localized;
  /** The records between which it lies. */
  readonly evidence: readonly EvidenceId[];
  /** The passages of the declaration that are a side of it; none where only records differ. */
  readonly statements: readonly StatementId[];
  /** What the difference is about, which is less than all on which its records bear. */
  readonly concerns: Concern;
  /** What may explain it; our reading, not a source's. */
  readonly mayExplain?: Localized;
  /** What document or fact would settle it. */
  readonly wouldSettle: Localized;
}
