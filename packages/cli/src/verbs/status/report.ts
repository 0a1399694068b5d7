import { codebook, statusAt, whatWouldChange } from "@entente/sdk";
import type { CalendarDate, Declaration, Localized, NeededEvidence, Status } from "@entente/sdk";

/** The status of one undertaking on a day, with what would change it. */
export interface StatusReport {
  /** The undertaking. */
  readonly commitment: string;
  /** What it is called. */
  readonly title: Localized;
  /** What records show of it. */
  readonly status: Status;
  /** What its level is called. */
  readonly level: Localized;
  /** What records would have to show. */
  readonly wouldChange: NeededEvidence;
}

/** What is known of an undertaking on a day. */
export function reportOn(declaration: Declaration, commitment: string, day: CalendarDate): StatusReport {
  const status = statusAt(declaration, commitment, day);
  const record = declaration.commitments.find(({ id }) => id === commitment);
  return {
    commitment,
    title: record?.title ?? { en: commitment, fr: commitment },
    status,
    level: codebook.statusLevels[status.level].label,
    wouldChange: whatWouldChange(declaration, commitment, day),
  };
}
