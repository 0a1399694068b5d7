// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, CommitmentId, InstrumentId, StatementId, StrandId, TimeMentionId } from "./identifier.ts";
import type { Mechanism } from "./mechanism.ts";
import type { Basis, Localized } from "./values.ts";

/** What in the words helps an undertaking along (G7/G20 Research Group). */
export type Catalyst = "numerical-target" | "timeline" | "self-accountability" | "mandate";

/** An act that words undertake; one undertaking told twice is one record. */
export interface Commitment {
  /** Id of the undertaking. */
  readonly id: CommitmentId;
  /** Its name in a few words of ours. */
  readonly title: Localized;
  /** What is undertaken, in one or two plain sentences of ours. */
  readonly summary: Localized;
  /** The passages that undertake it. */
  readonly statements: readonly StatementId[];
  /** The framework to which it belongs; a framework is not counted with the undertakings it holds. */
  readonly partOf?: CommitmentId;
  /** Who undertakes it; empty only if unclear. */
  readonly obligors: readonly ActorId[];
  /** Whether the words say who undertakes it. */
  readonly obligorBasis: Basis;
  /** Whether the obligors act together, each for itself, or one alone. */
  readonly jointness: Jointness;
  /** From what the obligor is inferred or why it is unclear; required unless the words say it. */
  readonly note?: Localized;
  /** The act, as a verb. */
  readonly action: Localized;
  /** What the act is done to or about. */
  readonly object: Localized;
  /** For whom it is done, where the words say so. */
  readonly beneficiary?: Localized;
  /** The line of work to which it belongs. */
  readonly strand: StrandId;
  /** How firmly the words undertake it; not legal force. */
  readonly strength: Strength;
  /** Whether the words present it as new or as said before. */
  readonly noveltyStated: NoveltyStated;
  /** What earlier texts show of whether it is new; absent where its subject was not compared. */
  readonly noveltyChecked?: NoveltyChecked;
  /** Where in its course the act stands, as the words tell it. */
  readonly phase: Phase;
  /** Whether the act is done once, goes on, or comes again. */
  readonly horizon: Horizon;
  /** By when it is to be done, where the words say so. */
  readonly due?: TimeMentionId;
  /** What in the words helps it along. */
  readonly catalysts: readonly Catalyst[];
  /** Whether one could tell from outside that it was done. */
  readonly verifiability: Verifiability;
  /** What the words leave out that a check would need. */
  readonly missingInformation: readonly MissingInformation[];
  /** What must all be the case for it to count as carried out, written before evidence was looked at; absent for a framework and where the wording allows no test. */
  readonly completionTest?: readonly CompletionCondition[];
  /** Present where it is a follow-up arrangement, which is counted apart. */
  readonly mechanism?: Mechanism;
}

/** One thing that must be the case for an undertaking to count as carried out. */
export interface CompletionCondition {
  /** Id of the condition within its undertaking. */
  readonly id: ConditionId;
  /** What must be the case, in English, as a sentence. */
  readonly en: string;
  /** What must be the case, in French, as a sentence. */
  readonly fr: string;
}

/** Id of a `CompletionCondition`, in kebab-case; unique within its undertaking. */
export type ConditionId = string;

/** How an act lies in time: once, going on, or again and again. */
export type Horizon = "one-off" | "continuing" | "recurring";

/** How obligors stand to each other: together, each for itself, one alone, or left open by the words. */
export type Jointness = "joint" | "several" | "unilateral" | "unclear";

/** What the words leave out that a check would need. */
export type MissingInformation =
  "deadline" | "sum" | "quantity" | "responsible-actor" | "beneficiary" | "place" | "measure";

/** What earlier texts show of whether an undertaking is new. */
export interface NoveltyChecked {
  /** Whether earlier texts hold it: none that was found, one or more, or open. */
  readonly value: "new" | "restated" | "unclear";
  /** The earlier texts that hold it. */
  readonly earlier: readonly InstrumentId[];
  /** What those texts show, and what was not read. */
  readonly note: Localized;
}

/** What words say of whether a thing is new; what earlier texts show is another question. */
export type NoveltyStated = "new" | "restated" | "silent";

/** A point in the course of an act, as words tell it. */
export type Phase = "begin" | "continue" | "increase" | "finish" | "unstated";

/** How firmly the words undertake; not legal force. */
export type Strength = "firm" | "intermediate" | "tentative";

/** Whether one could tell from outside that the act was done. */
export type Verifiability = "verifiable" | "partly" | "not-verifiable";
