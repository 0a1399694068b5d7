// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { Strength } from "./commitment.ts";
import type { Figure } from "./figure.ts";
import type { ActorId, CommitmentId, InstrumentId, SubjectId } from "./identifier.ts";
import type { Source } from "./source.ts";
import type { Localized } from "./values.ts";

/** How one other text treats a subject. */
export interface Appearance {
  /** The text that treats the subject. */
  readonly instrument: InstrumentId;
  /** What it says of it, in our own words. */
  readonly says: Localized;
  /** Who is to act, as far as the part read says so. */
  readonly who: readonly ActorId[];
  /** How firmly the words undertake it; absent where its own words were not read. */
  readonly strength?: Strength;
  /** The sums and other figures that it names for it. */
  readonly figures: readonly Figure[];
  /** Where it was read. */
  readonly source: Source;
}

/** A subject that the declaration shares with earlier and later texts. */
export interface Subject {
  /** Id of the subject. */
  readonly id: SubjectId;
  /** What it is about, in a few words. */
  readonly name: Localized;
  /** The undertakings of the declaration on it. */
  readonly commitments: readonly CommitmentId[];
  /** Other texts on it, in the order of their dates. */
  readonly appearances: readonly Appearance[];
}
