import type { Declaration } from "../model/declaration.ts";
import type { Status, StatusLevel, Voice } from "../model/status.ts";
import type { CalendarDate } from "../model/values.ts";
import { selectCommitments } from "./commitments.ts";
import type { IdIn } from "./id-in.ts";
import { lastDayKnown, statusAt } from "./status.ts";

/** How many of some undertakings have which status; nothing here is a score. */
export interface StatusCount {
  /** How many there are; every other number is out of these. */
  readonly total: number;
  /** How many have no evidence: it stands beside every other number. */
  readonly withoutEvidence: number;
  /** How many have each level. */
  readonly levels: Readonly<Record<StatusLevel, number>>;
  /** Of how many the status is told by each voice. */
  readonly voices: Readonly<Record<Voice, number>>;
  /** On how many sources differ. */
  readonly contested: number;
}

/** The statuses of a declaration on one day. */
export interface StatusSummary<Source extends Declaration = Declaration> {
  /** The last day whose records were taken into account. */
  readonly asOf: CalendarDate;
  /** Undertakings to act. */
  readonly undertakings: StatusCount;
  /** Follow-up arrangements, counted apart. */
  readonly followUps: StatusCount;
  /** Each of them with its status, in the order of the declaration; frameworks are not among them. */
  readonly statuses: readonly { readonly commitment: IdIn<Source, "commitments">; readonly status: Status }[];
}

/**
 * How many undertakings have which status on a day, undertakings and follow-up arrangements apart, and each status by
 * itself. Frameworks are not counted with the undertakings that they hold.
 *
 * @throws RangeError for what is no day, as `statusAt` does.
 *
 * @example
 * ```ts
 * import { summaryAt } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const { undertakings } = summaryAt(declaration, "2015-07-30");
 *
 * [undertakings.total, undertakings.levels["not-assessable"]]; // => [17, 3]
 * ```
 */
export function summaryAt<Source extends Declaration>(declaration: Source, date: CalendarDate): StatusSummary<Source> {
  const { undertakings, followUps } = selectCommitments(declaration);
  const withStatus = ({ id }: Source["commitments"][number]) => {
    // An id of a record of the declaration is one of its ids.
    const commitment = id as IdIn<Source, "commitments">;
    return { commitment, status: statusAt(declaration, commitment, date) };
  };
  const acts = undertakings.map(withStatus);
  const arrangements = followUps.map(withStatus);
  return {
    asOf: lastDayKnown(declaration, date),
    undertakings: count(acts.map(({ status }) => status)),
    followUps: count(arrangements.map(({ status }) => status)),
    statuses: [...acts, ...arrangements],
  };
}

function count(statuses: readonly Status[]): StatusCount {
  const levels: Record<StatusLevel, number> = {
    "no-evidence": 0,
    "not-started": 0,
    started: 0,
    documented: 0,
    substantial: 0,
    complete: 0,
    "not-assessable": 0,
  };
  const voices: Record<Voice, number> = { independent: 0, "other-party": 0, obligor: 0, press: 0 };
  for (const { level, voice } of statuses) {
    levels[level] += 1;
    if (voice !== undefined) voices[voice] += 1;
  }
  return {
    total: statuses.length,
    withoutEvidence: levels["no-evidence"],
    levels,
    voices,
    contested: statuses.filter(({ contested }) => contested).length,
  };
}
