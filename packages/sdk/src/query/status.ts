import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { CommitmentId, EvidenceId, InstrumentId } from "../model/identifier.ts";
import type { DeadlineState, Status, StatusLevel } from "../model/status.ts";
import type { CalendarDate } from "../model/values.ts";
import { byDay, countingBearings, withMembers } from "./bearings.ts";
import { membersOf } from "./commitments.ts";
import type { IdIn } from "./id-in.ts";
import { byOthers, highest, testimonies, type Testimony } from "./testimonies.ts";
import { furthestVoice } from "./voice.ts";

/**
 * What records show of an undertaking on a day, derived by the rule that `codebook.statusRule` gives in words.
 *
 * A day after the search has no more records than the last day of the search. What bears on each undertaking is gathered
 * once for an array of evidence: give a changed declaration an array of its own, as its types ask.
 *
 * @throws RangeError for an id that the declaration does not hold, and for what is no day as `2016-12-31` is one: to answer
 * that there is no evidence would be untrue.
 *
 * @example
 * ```ts
 * import { statusAt } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * statusAt(declaration, "first-tunnel-fencing", "2015-07-30").level; // => "no-evidence"
 * statusAt(declaration, "enrich-intelligence", "2016-12-31").level; // => "not-assessable"
 * ```
 */
export function statusAt<Source extends Declaration>(
  declaration: Source,
  commitment: IdIn<Source, "commitments">,
  date: CalendarDate,
): Status {
  const record = commitmentWith(declaration, commitment);
  const asOf = lastDayKnown(declaration, date);
  const { level, deciding } = decide(declaration, record, asOf);
  const voice = furthestVoice(deciding.map((testimony) => testimony.voice));
  const supersededBy = supersederOf(declaration, record, asOf);
  const documentedOn = level === "documented" ? deciding[0]?.goingOn.at(-1)?.date : undefined;
  return {
    level,
    ...(voice !== undefined && { voice }),
    contested: isContested(declaration, record, deciding, asOf),
    ...(supersededBy !== undefined && { supersededBy }),
    ...(documentedOn !== undefined && { documentedOn }),
    deadline: deadlineState(declaration, record, date),
    asOf,
    because: representatives(deciding, level),
  };
}

/** The undertaking of an id. */
export function commitmentWith({ commitments }: Declaration, commitment: CommitmentId): Commitment {
  const record = commitments.find(({ id }) => id === commitment);
  if (record !== undefined) return record;
  throw new RangeError(`No undertaking has the id ${JSON.stringify(commitment)}; expected one of \`commitments\`.`);
}

/** The day asked about, or the end of the search if that is earlier: nothing later is known. */
export function lastDayKnown({ searchedUpTo }: Declaration, date: CalendarDate): CalendarDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new RangeError(`${JSON.stringify(date)} is no day; expected year, month and day, such as "2016-12-31".`);
  }
  return date < searchedUpTo ? date : searchedUpTo;
}

interface Decision {
  readonly level: StatusLevel;
  /** The testimonies that give the level. */
  readonly deciding: readonly Testimony[];
}

function decide(declaration: Declaration, commitment: Commitment, asOf: CalendarDate): Decision {
  if (commitment.verifiability === "not-verifiable") return { level: "not-assessable", deciding: [] };
  const heard = testimonies(declaration, commitment, asOf);
  const top = highest(heard.map(({ height }) => height));
  if (top === undefined) return { level: "no-evidence", deciding: [] };
  const atTop = heard.filter(({ height }) => height === top);
  if (top === "not-started" || top === "started") return { level: top, deciding: atTop };
  if (membersOf(declaration, commitment.id).length > 0 || commitment.horizon !== "one-off") {
    return { level: "documented", deciding: lastOf(heard.filter(({ goingOn }) => goingOn.length > 0)) };
  }
  if (top === "under-way") return { level: "started", deciding: atTop };
  const others = byOthers(heard);
  const conditions = commitment.completionTest ?? [];
  const isWhole =
    others.some(({ height }) => height === "complete") &&
    conditions.length > 0 &&
    conditions.every(({ id }) => others.some(({ meets }) => meets.includes(id)));
  if (!isWhole) return { level: "substantial", deciding: atTop };
  return {
    level: "complete",
    deciding: others.filter(({ height, meets }) => height === "complete" || meets.length > 0),
  };
}

/** Those that speak of the last day. */
function lastOf(heard: readonly Testimony[]): readonly Testimony[] {
  const lastDay = ({ goingOn }: Testimony): string => goingOn.at(-1)?.latest ?? "";
  const last = heard.map(lastDay).reduce((a, b) => (a > b ? a : b), "");
  return heard.filter((testimony) => lastDay(testimony) === last);
}

/** One record of each testimony: the first that shows what it shows, or of what goes on the last. */
function representatives(deciding: readonly Testimony[], level: StatusLevel): readonly EvidenceId[] {
  const chosen = deciding.flatMap(
    ({ records, goingOn }) => (level === "documented" ? goingOn.at(-1) : records[0]) ?? [],
  );
  return chosen.sort(byDay).map(({ id }) => id);
}

/** A record may bear on several undertakings: a difference about one of them leaves the status of the others alone. */
function isContested(
  declaration: Declaration,
  { id: commitment }: Commitment,
  deciding: readonly Testimony[],
  asOf: CalendarDate,
): boolean {
  const { contradictions, evidence } = declaration;
  const told = withMembers(declaration, commitment);
  const ids = deciding.flatMap(({ records, goingOn }) => [...records, ...goingOn].map(({ id }) => id));
  const isKnown = (id: EvidenceId): boolean =>
    evidence.some((record) => record.id === id && record.latest !== undefined && record.latest <= asOf);
  return contradictions.some(
    (contradiction) =>
      contradiction.concerns.commitments.some((id) => told.includes(id)) &&
      contradiction.evidence.some((id) => ids.includes(id)) &&
      (contradiction.statements.length > 0 || contradiction.evidence.filter(isKnown).length > 1),
  );
}

function supersederOf(declaration: Declaration, commitment: Commitment, asOf: CalendarDate): InstrumentId | undefined {
  return countingBearings(declaration, commitment, asOf)
    .filter(({ bearing }) => bearing.commitment === commitment.id && bearing.shows === "superseded")
    .at(-1)?.bearing.supersededBy;
}

function deadlineState({ dates }: Declaration, { due }: Commitment, date: CalendarDate): DeadlineState {
  const window = dates.find(({ id }) => id === due);
  if (window?.latest === undefined) return "none";
  if (date > window.latest) return "passed";
  return date < (window.earliest ?? window.latest) ? "upcoming" : "due";
}
