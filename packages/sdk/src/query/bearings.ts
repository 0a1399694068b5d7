import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Bearing, Evidence } from "../model/evidence.ts";
import type { CommitmentId } from "../model/identifier.ts";
import type { CalendarDate } from "../model/values.ts";
import { membersOf } from "./commitments.ts";
import { dayOfDeclaration } from "./day-of-declaration.ts";

/** A record and how it bears on an undertaking. */
export interface BearingRecord {
  /** The record. */
  readonly evidence: Evidence;
  /** What it shows, and of what. */
  readonly bearing: Bearing;
}

/** With its place among all bearings of the declaration. */
interface PlacedBearing extends BearingRecord {
  readonly place: number;
}

/** A declaration is never changed, so what bears on each undertaking is gathered once, and not for every status. */
const gathered = new WeakMap<Declaration["evidence"], ReadonlyMap<CommitmentId, readonly PlacedBearing[]>>();

/** The records that count by a day and the bearings of theirs on an undertaking, or on those that belong to it. */
export function countingBearings(
  declaration: Declaration,
  { id }: Commitment,
  asOf: CalendarDate,
): readonly BearingRecord[] {
  const start = dayOfDeclaration(declaration);
  const byCommitment = bearingsByCommitment(declaration);
  return withMembers(declaration, id)
    .flatMap((told) => byCommitment.get(told) ?? [])
    .filter(({ evidence: { latest } }) => latest !== undefined && latest > start && latest <= asOf)
    .sort((a, b) => byDay(a.evidence, b.evidence) || a.place - b.place);
}

/** An undertaking and those that belong to it: what bears on one of these bears on it. */
export function withMembers(declaration: Declaration, commitment: CommitmentId): readonly CommitmentId[] {
  return [commitment, ...membersOf(declaration, commitment).map(({ id }) => id)];
}

/** Orders records by the day from which they count. */
export function byDay(a: Evidence, b: Evidence): number {
  const [first = "", second = ""] = [a.latest, b.latest];
  return first < second ? -1 : first > second ? 1 : 0;
}

function bearingsByCommitment({ evidence }: Declaration): ReadonlyMap<CommitmentId, readonly PlacedBearing[]> {
  const known = gathered.get(evidence);
  if (known !== undefined) return known;
  const placed = evidence
    .flatMap((record) => record.bearsOn.map((bearing) => ({ evidence: record, bearing })))
    .map((bears, place) => ({ ...bears, place }));
  const byCommitment = new Map<CommitmentId, PlacedBearing[]>();
  for (const bears of placed) {
    const { commitment } = bears.bearing;
    if (commitment === undefined) continue;
    const before = byCommitment.get(commitment);
    if (before === undefined) byCommitment.set(commitment, [bears]);
    else before.push(bears);
  }
  gathered.set(evidence, byCommitment);
  return byCommitment;
}
