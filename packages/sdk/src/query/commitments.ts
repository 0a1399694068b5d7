import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Anchor } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import { principalsOf } from "./actors.ts";
import type { IdIn } from "./id-in.ts";

/** The undertakings of a declaration, told apart as they are counted. */
export interface CommitmentCount {
  /** Undertakings to act, each counted once. */
  readonly undertakings: readonly Commitment[];
  /** Undertakings that others name as the whole to which they belong; not counted with them. */
  readonly frameworks: readonly Commitment[];
  /** Meetings, reports and other ways of following up; counted apart. */
  readonly followUps: readonly Commitment[];
}

/**
 * Tells undertakings, frameworks and follow-up arrangements apart, each in the order of the declaration.
 *
 * @example
 * ```ts
 * import { countCommitments } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const { undertakings, frameworks, followUps } = countCommitments(declaration);
 *
 * [undertakings.length, frameworks.length, followUps.length]; // => [16, 1, 3]
 * ```
 */
export function countCommitments(declaration: Declaration): CommitmentCount {
  const wholes = new Set(declaration.commitments.map(({ partOf }) => partOf));
  const undertakings: Commitment[] = [];
  const frameworks: Commitment[] = [];
  const followUps: Commitment[] = [];
  for (const commitment of declaration.commitments) {
    if (commitment.mechanism !== undefined) followUps.push(commitment);
    else if (wholes.has(commitment.id)) frameworks.push(commitment);
    else undertakings.push(commitment);
  }
  return { undertakings, frameworks, followUps };
}

/**
 * The undertakings and follow-up arrangements of an actor: its own, and those of whoever acts for it (a minister for a
 * government), in the order of the declaration.
 *
 * @example
 * ```ts
 * import { commitmentsOf } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * commitmentsOf(declaration, "home-secretary").map(({ id }) => id); // => ["regular-reports", "paris-dialogue", "daily-collaboration"]
 * ```
 */
export function commitmentsOf<Source extends Declaration>(
  declaration: Source,
  actor: IdIn<Source, "actors">,
): Source["commitments"] {
  return declaration.commitments.filter(({ obligors }) =>
    obligors.some((obligor) => principalsOf(declaration, obligor).includes(actor)),
  );
}

/**
 * The passages that undertake a commitment, in the order of the text.
 *
 * @example
 * ```ts
 * import { statementsOf } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const waitingArea = declaration.commitments.find(({ id }) => id === "secure-waiting-area");
 *
 * waitingArea && statementsOf(declaration, waitingArea).map(({ id }) => id); // => ["further-sum-for-waiting-area", "uk-will-support-port"]
 * ```
 */
export function statementsOf(declaration: Declaration, commitment: Commitment): readonly Statement[] {
  const cited = new Set(commitment.statements);
  return declaration.statements.filter(({ id }) => cited.has(id));
}

/**
 * The exact words that undertake a commitment, each with its place, in the order of the text.
 *
 * @example
 * ```ts
 * import { quotesOf } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const campaigns = declaration.commitments.find(({ id }) => id === "continue-communication-campaigns");
 *
 * campaigns && quotesOf(declaration, campaigns).map(({ sentences }) => sentences); // => [["sentence-38"]]
 * ```
 */
export function quotesOf(declaration: Declaration, commitment: Commitment): readonly Anchor[] {
  return statementsOf(declaration, commitment).flatMap(({ anchors }) => anchors);
}
