import type { Horizon, Jointness, NoveltyStated, Phase, Strength, Verifiability } from "../../commitment.ts";
import type { MoneyQualifier, MoneyStage } from "../../money.ts";
import type { StatementKind } from "../../statement-kind.ts";
import {
  jointnessGuide,
  horizonGuide,
  noveltyGuide,
  phaseGuide,
  strengthGuide,
  verifiabilityGuide,
} from "./commitments.ts";
import { kindGuide } from "./kinds.ts";
import { qualifierGuide, stageGuide } from "./money.ts";
import { codingSteps } from "./steps.ts";
import type { CodingStep, ValueGuide } from "./value-guide.ts";

/** How a text is coded: the steps in their order, and for each value of a field what it means, with examples. */
export interface CodingGuide {
  /** What a coder does, in order. */
  readonly steps: readonly CodingStep[];
  /** Kinds of statement. */
  readonly kinds: Readonly<Record<StatementKind, ValueGuide>>;
  /** How firmly words undertake. */
  readonly strengths: Readonly<Record<Strength, ValueGuide>>;
  /** Whether words present a thing as new. */
  readonly novelties: Readonly<Record<NoveltyStated, ValueGuide>>;
  /** Where in its course an act stands. */
  readonly phases: Readonly<Record<Phase, ValueGuide>>;
  /** How an act lies in time. */
  readonly horizons: Readonly<Record<Horizon, ValueGuide>>;
  /** How obligors stand to each other. */
  readonly jointnesses: Readonly<Record<Jointness, ValueGuide>>;
  /** Whether one could tell that an act was done. */
  readonly verifiabilities: Readonly<Record<Verifiability, ValueGuide>>;
  /** How words bound a sum. */
  readonly moneyQualifiers: Readonly<Record<MoneyQualifier, ValueGuide>>;
  /** How far on its way money is. */
  readonly moneyStages: Readonly<Record<MoneyStage, ValueGuide>>;
}

/**
 * The coder's half of the codebook, in English: steps, definitions, examples, counter-examples and near misses. Labels
 * and the tests of kinds and strengths stand in {@link codebook}. All examples are invented.
 *
 * @example
 * ```ts
 * import { codingGuide } from "@entente/sdk";
 *
 * codingGuide.kinds.call.examples[0]; // => "Ship owners must report every spill."
 * ```
 */
export const codingGuide: CodingGuide = {
  steps: codingSteps,
  kinds: kindGuide,
  strengths: strengthGuide,
  novelties: noveltyGuide,
  phases: phaseGuide,
  horizons: horizonGuide,
  jointnesses: jointnessGuide,
  verifiabilities: verifiabilityGuide,
  moneyQualifiers: qualifierGuide,
  moneyStages: stageGuide,
};
