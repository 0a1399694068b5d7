import type { Localized, Status } from "@entente/sdk";
import type { Noun } from "./noun.ts";

/** A field of a record that is not what it was. */
export interface FieldChange {
  /** The field inside the record (`bearsOn[0].shows`). */
  readonly field: string;
  /** What it was; absent where there was nothing. */
  readonly before?: unknown;
  /** What it is now; absent where there is nothing. */
  readonly after?: unknown;
}

/** Which record a change is of. */
interface ChangeOfRecord {
  /** Its noun. */
  readonly noun: Noun;
  /** Its id; that of the work where the declaration as a whole is meant. */
  readonly id: string;
  /** What a reader knows it by, in English; empty where it has no name. */
  readonly title: string;
  /** The sentences whose words it quotes. */
  readonly sentences: readonly string[];
}

/** A record that came, or that went without a redirect. */
interface Arrival extends ChangeOfRecord {
  /** What happened. */
  readonly change: "added" | "removed";
}

/** A record whose id was retired with a redirect. */
interface Retirement extends ChangeOfRecord {
  /** What happened. */
  readonly change: "moved" | "split" | "withdrawn";
  /** The ids that stand for it now. */
  readonly to: readonly string[];
  /** Why, as the redirect says. */
  readonly reason: Localized;
}

/** A record that stayed and says something else: in texts of ours, in a coded field, or of other words or another place. */
export interface Correction extends ChangeOfRecord {
  /** What happened. */
  readonly change: "reworded" | "reclassified" | "re-anchored";
  /** The fields, in the order of the record. */
  readonly fields: readonly FieldChange[];
}

/** One thing that is not as it was in the facts of a declaration. */
export type Change = Arrival | Retirement | Correction;

/** A status that is another at the end of the search. It follows from its causes and is no change of its own. */
export interface StatusConsequence {
  /** The undertaking, by its id now. */
  readonly commitment: string;
  /** What a reader knows it by, in English. */
  readonly title: string;
  /** What it was at the end of the search then. */
  readonly before: Status;
  /** What it is at the end of the search now. */
  readonly after: Status;
  /** The changes from which it follows. */
  readonly causes: readonly Pick<Change, "change" | "noun" | "id">[];
}

/** Which version number a change of facts asks for (Semantic Versioning). */
export type Bump = "none" | "patch" | "minor" | "major";

/** Why a change asks for a version number. */
export interface BumpReason {
  /** What it asks for. */
  readonly bump: Exclude<Bump, "none">;
  /** The rule, as a sentence. */
  readonly why: string;
  /** The records, each by its noun and id. */
  readonly records: readonly string[];
}

/** Two versions of a declaration, compared. */
export interface Comparison {
  /** The version of the facts before. */
  readonly oldVersion: string;
  /** The version of the facts now. */
  readonly newVersion: string;
  /** What changed, in the order of the document. */
  readonly changes: readonly Change[];
  /** The statuses that follow. */
  readonly statuses: readonly StatusConsequence[];
  /** Which version number that asks for. */
  readonly bump: Bump;
  /** Why, the strongest reason first. */
  readonly reasons: readonly BumpReason[];
}
