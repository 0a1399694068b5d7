import type { Commitment, Horizon, NoveltyStated, Strength } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { ActorId } from "../model/identifier.ts";
import type { Anchor } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import type { CalendarDate } from "../model/values.ts";
import { principalsOf } from "./actors.ts";
import type { IdIn } from "./id-in.ts";

/** The undertakings of a declaration, told apart as they are counted. */
export interface CommitmentSelection<Source extends Declaration = Declaration> {
  /** Undertakings to act, each counted once. */
  readonly undertakings: readonly Source["commitments"][number][];
  /** Undertakings that others name as the whole to which they belong; not counted with them. */
  readonly frameworks: readonly Source["commitments"][number][];
  /** Meetings, reports and other ways of following up; counted apart. */
  readonly followUps: readonly Source["commitments"][number][];
}

/** What undertakings are asked for; each field that is given narrows the choice. */
export interface CommitmentFilter<Source extends Declaration = Declaration> {
  /** Who undertakes it, itself or through one who acts for it (a minister for a government). */
  readonly obligor?: IdIn<Source, "actors">;
  /** The line of work. */
  readonly strand?: IdIn<Source, "strands">;
  /** How firmly the words undertake it. */
  readonly strength?: Strength;
  /** Whether the words present it as new. */
  readonly novelty?: NoveltyStated;
  /** How the act lies in time. */
  readonly horizon?: Horizon;
  /** It has a deadline, whose last possible day is before this one. */
  readonly dueBefore?: CalendarDate;
  /** It has a deadline, whose last possible day is after this one. */
  readonly dueAfter?: CalendarDate;
}

/**
 * Undertakings, frameworks and follow-up arrangements apart, each in the order of the declaration: all of them, or those
 * that a filter asks for. What is a framework is seen in the whole declaration, whatever is asked.
 *
 * @example
 * ```ts
 * import { selectCommitments } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const { undertakings, frameworks, followUps } = selectCommitments(declaration);
 *
 * [undertakings.length, frameworks.length, followUps.length]; // => [17, 1, 3]
 * selectCommitments(declaration, { obligor: "uk-government", dueBefore: "2015-09-01" }).undertakings.map(({ id }) => id); // => ["first-tunnel-fencing"]
 * ```
 */
export function selectCommitments<Source extends Declaration>(
  declaration: Source,
  filter: CommitmentFilter<Source> = {},
): CommitmentSelection<Source> {
  type Chosen = Source["commitments"][number];
  const wholes = new Set(declaration.commitments.map(({ partOf }) => partOf));
  const undertakings: Chosen[] = [];
  const frameworks: Chosen[] = [];
  const followUps: Chosen[] = [];
  for (const commitment of declaration.commitments) {
    if (!isAskedFor(declaration, commitment, filter)) continue;
    if (commitment.mechanism !== undefined) followUps.push(commitment);
    else if (wholes.has(commitment.id)) frameworks.push(commitment);
    else undertakings.push(commitment);
  }
  return { undertakings, frameworks, followUps };
}

function isAskedFor(
  declaration: Declaration,
  commitment: Commitment,
  { obligor, strand, strength, novelty, horizon, dueBefore, dueAfter }: CommitmentFilter,
): boolean {
  const lastDay = declaration.dates.find(({ id }) => id === commitment.due)?.latest;
  return (
    (obligor === undefined || isObligedBy(declaration, commitment, obligor)) &&
    (strand === undefined || commitment.strand === strand) &&
    (strength === undefined || commitment.strength === strength) &&
    (novelty === undefined || commitment.noveltyStated === novelty) &&
    (horizon === undefined || commitment.horizon === horizon) &&
    (dueBefore === undefined || (lastDay !== undefined && lastDay < dueBefore)) &&
    (dueAfter === undefined || (lastDay !== undefined && lastDay > dueAfter))
  );
}

/** Whether an actor undertakes it, itself or through one who acts for it. */
function isObligedBy(declaration: Declaration, { obligors }: Commitment, actor: ActorId): boolean {
  return obligors.some((obligor) => principalsOf(declaration, obligor).includes(actor));
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
): readonly Source["commitments"][number][] {
  return declaration.commitments.filter((commitment) => isObligedBy(declaration, commitment, actor));
}

/**
 * The undertakings that belong to one, in the order of the declaration. One that has any is a framework: it is told by
 * those that belong to it, and is not counted with them.
 *
 * @example
 * ```ts
 * import { membersOf } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * membersOf(declaration, "joint-action").map(({ id }) => id).slice(0, 2); // => ["pursue-crime-groups", "engage-source-countries"]
 * ```
 */
export function membersOf<Source extends Declaration>(
  declaration: Source,
  framework: IdIn<Source, "commitments">,
): readonly Source["commitments"][number][] {
  return declaration.commitments.filter(({ partOf }) => partOf === framework);
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
