// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, CommitmentId, SilenceId, StatementId } from "./identifier.ts";
import type { CalendarDate, Localized } from "./values.ts";

/** Whom one could ask for a record, and by which right. */
export interface RecordRequest {
  /** By which right one can ask. */
  readonly route: RequestRoute;
  /** The public body that would hold the record. */
  readonly to: ActorId;
}

/** By which right anybody can ask a public body for a record. */
export type RequestRoute = "uk-freedom-of-information" | "fr-administrative-documents";

/** What was looked for and not found; it never says that a thing did not happen. */
export interface Silence {
  /** Id of the silence. */
  readonly id: SilenceId;
  /** What was not found, in a few words. */
  readonly title: Localized;
  /** The undertakings that it concerns. */
  readonly commitments: readonly CommitmentId[];
  /** The passages that it concerns and that undertake nothing. */
  readonly statements: readonly StatementId[];
  /** What was looked for. */
  readonly lookedFor: Localized;
  /** In which sources, and how far they were read. */
  readonly where: Localized;
  /** Up to which day of publication the sources go. */
  readonly upTo: CalendarDate;
  /** What record would answer it. */
  readonly wouldAnswer: Localized;
  /** Whom one could ask for that record; none where no such right of the reader's is known. */
  readonly requests: readonly RecordRequest[];
  /** What the silence does not mean, where that needs saying. */
  readonly note?: Localized;
}
