import { statusAt, type Commitment, type Declaration, type Status } from "@entente/sdk";
import type { Change, StatusConsequence } from "./change.ts";
import { newRedirects } from "./retired-ids.ts";
import { isSame } from "./same.ts";

/** The statuses that are others at the end of the search, each with the changes from which it follows. */
export function compareStatuses(
  old: Declaration,
  now: Declaration,
  changes: readonly Change[],
): readonly StatusConsequence[] {
  const moves = newRedirects(old, now).filter(({ array, outcome }) => array === "commitments" && outcome === "moved");
  return now.commitments.flatMap((commitment) => {
    const oldId = moves.find(({ to }) => to.includes(commitment.id))?.retired ?? commitment.id;
    if (!old.commitments.some(({ id }) => id === oldId)) return [];
    const before = statusAt(old, oldId, old.searchedUpTo);
    const after = statusAt(now, commitment.id, now.searchedUpTo);
    if (isSame(shown(before), shown(after))) return [];
    const related = new Set([old, now].flatMap((declaration) => relatedTo(declaration, [oldId, commitment.id])));
    const causes = changes.filter(({ change, noun, id }) => {
      if (change === "reworded" || change === "re-anchored") return false;
      return noun === "declaration" ? searchMatters(old, now, commitment) : related.has(`${noun}.${id}`);
    });
    const told = causes.map(({ change, noun, id }) => ({ change, noun, id }));
    return [{ commitment: commitment.id, title: commitment.title.en, before, after, causes: told }];
  });
}

/** What a reader is told of a status: neither the day asked about nor the records, which are causes. */
function shown({ asOf, because, ...status }: Status): Omit<Status, "asOf" | "because"> {
  return status;
}

/** Whether the status is another on the last day of the search now than on that of then, with the records of now. */
function searchMatters(old: Declaration, now: Declaration, { id }: Commitment): boolean {
  return !isSame(shown(statusAt(now, id, old.searchedUpTo)), shown(statusAt(now, id, now.searchedUpTo)));
}

/** The records on which a status can hang: the undertaking, its parts, evidence, differences, deadline and voices. */
function relatedTo(declaration: Declaration, ids: readonly string[]): readonly string[] {
  const { commitments, evidence, contradictions, actors } = declaration;
  const acts = commitments.filter(
    ({ id, partOf }) => ids.includes(id) || (partOf !== undefined && ids.includes(partOf)),
  );
  const actIds = new Set(acts.map(({ id }) => id));
  const records = evidence.filter(({ bearsOn }) =>
    bearsOn.some(({ commitment }) => commitment !== undefined && actIds.has(commitment)),
  );
  const recordIds = new Set(records.map(({ id }) => id));
  const differences = contradictions.filter((contradiction) => contradiction.evidence.some((id) => recordIds.has(id)));
  const voices = new Set([
    ...acts.flatMap(({ obligors }) => obligors),
    ...records.flatMap(({ speakers }) => speakers),
    ...declaration.work.parties,
  ]);
  // A set grows while it is walked: each actor brings the one for whom it acts.
  for (const voice of voices) {
    const principal = actors.find(({ id }) => id === voice)?.actsFor;
    if (principal !== undefined) voices.add(principal);
  }
  return [
    ...[...actIds].map((id) => `commitments.${id}`),
    ...acts.flatMap(({ due }) => (due === undefined ? [] : [`dates.${due}`])),
    ...[...recordIds].map((id) => `evidence.${id}`),
    ...differences.map(({ id }) => `contradictions.${id}`),
    ...[...voices].map((id) => `actors.${id}`),
    `work.${declaration.work.id}`,
  ];
}
