import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { LocalizedText } from "./localized-texts.ts";
import type { RecordIds } from "./record-ids.ts";

/** A rule that a schema cannot say. */
export interface Check {
  /** Its name, in kebab-case; problems carry it as `rule`. */
  readonly name: string;
  /** What holds when it passes, as a sentence. */
  readonly description: string;
  /**
   * `record` where each record is judged by itself and the ids it names; `document` where the whole must be there, so
   * that the check waits until every record has the right shape.
   */
  readonly scope: "record" | "document";
  /** Finds every breach; `own` are the texts of ours without what they quote. */
  readonly check: (declaration: Declaration, ids: RecordIds, own: readonly LocalizedText[]) => readonly Problem[];
}
