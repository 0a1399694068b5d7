import type { LinkRole } from "@entente/sdk";
import type { BoundWords, NamedRecord } from "../../records.ts";
import type { Reference } from "../../references.ts";
import type { StatusReport } from "../status/report.ts";

/** A record with all that hangs on it. */
export interface ShownRecord extends NamedRecord {
  /** The words to which it is bound: its own, or of an undertaking those of the passages that undertake it. */
  readonly words: readonly BoundWords[];
  /** The records that it names. */
  readonly names: readonly Reference[];
  /** The records that name it. */
  readonly namedBy: readonly Reference[];
  /** The passages in which it has a part, and which, if it is an entity. */
  readonly passages?: readonly { readonly statement: string; readonly role: LinkRole }[];
  /** What records show of it, if it is an undertaking. */
  readonly status?: StatusReport;
}
