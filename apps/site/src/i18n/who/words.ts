import type { Counted } from "../count-in-words.ts";

/** Those who have a part in the text: the parties, who acts for them, others, and where the text names nobody. */
export type ActorGroup = "parties" | "for-parties" | "others" | "open";

/** Words of the page that tells who does what in the text. */
export interface WhoWords {
  readonly introduction: readonly string[];
  readonly heading: string;
  readonly howToRead: readonly string[];
  /** Head of the first column. */
  readonly actor: string;
  readonly groups: Readonly<Record<ActorGroup, string>>;
  /** Stands in place of an actor where the text names none. */
  readonly nobody: string;
  readonly nobodyNote: string;
  readonly passages: Counted;
  /** How many of some passages are not said but inferred. */
  /** What on the page is inferred. */
  readonly inferredHere: string;
  readonly inferred: (count: number) => string;
  /** The name of a link from a count to its passages. */
  readonly cell: (actor: string, role: string, passages: string) => string;
  readonly actsFor: string;
  readonly actForIt: string;
  /** Head of what all the parties undertake. */
  readonly allUndertake: (passages: string) => string;
  /** Leads from a party to what it undertakes with all others. */
  readonly withAll: (passages: string) => string;
  readonly inFollowUp: string;
  readonly calledOnBy: (actors: string) => string;
  readonly welcomedBy: (actors: string) => string;
  readonly namedHeading: string;
  readonly namedIntroduction: string;
  readonly recordsHeading: string;
  readonly inRecords: (count: number) => string;
}
