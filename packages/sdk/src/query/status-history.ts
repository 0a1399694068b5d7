import type { Declaration } from "../model/declaration.ts";
import type { Status } from "../model/status.ts";
import type { CalendarDate } from "../model/values.ts";
import { countingBearings } from "./bearings.ts";
import { dayOfDeclaration } from "./day-of-declaration.ts";
import type { IdIn } from "./id-in.ts";
import { commitmentWith, statusAt } from "./status.ts";

/** A status and the day from which it holds. */
export interface StatusChange {
  /** The first day on which it holds. */
  readonly from: CalendarDate;
  /** What records show from then on. */
  readonly status: Status;
}

/**
 * Every status that an undertaking has had, from the day of the declaration on; the last one holds until today, as far
 * as was searched. Two that differ only in the day asked about are one.
 *
 * @throws RangeError for an id that the declaration does not hold.
 *
 * @example
 * ```ts
 * import { statusHistory } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [first] = statusHistory(declaration, "first-tunnel-fencing");
 *
 * first?.from; // => "2015-07-28"
 * first?.status.level; // => "no-evidence"
 * ```
 */
export function statusHistory<Source extends Declaration>(
  declaration: Source,
  commitment: IdIn<Source, "commitments">,
): readonly StatusChange[] {
  const changes: StatusChange[] = [];
  for (const from of daysOfChange(declaration, commitment)) {
    const status = statusAt(declaration, commitment, from);
    const before = changes.at(-1)?.status;
    if (before === undefined || !isSame(before, status)) changes.push({ from, status });
  }
  return changes;
}

/** The days on which a status can change: the first, those from which records count, and those of the deadline. */
function daysOfChange(declaration: Declaration, commitment: string): readonly CalendarDate[] {
  const start = dayOfDeclaration(declaration);
  const record = commitmentWith(declaration, commitment);
  const due = declaration.dates.find(({ id }) => id === record.due);
  const counted = countingBearings(declaration, record, declaration.searchedUpTo).map(lastDay);
  // Records that decide nothing can be a side of a contradiction.
  const opposed = declaration.evidence.filter(isOpposed(declaration)).map((evidence) => evidence.latest ?? "");
  const ends = due?.latest === undefined ? [] : [due.earliest ?? due.latest, dayAfter(due.latest)];
  // A date that is open at both ends gives no day.
  const days = [start, ...counted, ...opposed, ...ends].filter((day) => day !== "" && day >= start);
  return [...new Set(days)].sort();
}

function lastDay({ evidence }: { readonly evidence: { readonly latest?: CalendarDate } }): CalendarDate {
  return evidence.latest ?? "";
}

function isOpposed({ contradictions }: Declaration): (record: { readonly id: string }) => boolean {
  const ids = new Set(contradictions.flatMap(({ evidence }) => evidence));
  return ({ id }) => ids.has(id);
}

function dayAfter(day: CalendarDate): CalendarDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function isSame(a: Status, b: Status): boolean {
  const { asOf: _a, ...first } = a;
  const { asOf: _b, ...second } = b;
  return JSON.stringify(first) === JSON.stringify(second);
}
