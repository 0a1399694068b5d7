import type { Problem } from "@entente/sdk";
import type { LineAndColumn } from "../../lines.ts";
import type { QuotedPlace } from "../../quoted-places.ts";

/** A problem with where it stands: in the file, and in the text that it is about. */
export interface LocatedProblem {
  /** The problem. */
  readonly problem: Problem;
  /** Where in the file its record or field begins. */
  readonly at: LineAndColumn;
  /** The passages of the text on which it bears. */
  readonly places: readonly QuotedPlace[];
}

/** What became of one file. */
export type CheckedFile =
  | { readonly file: string; readonly outcome: "fine"; readonly records: number }
  | { readonly file: string; readonly outcome: "problems"; readonly problems: readonly LocatedProblem[] }
  | { readonly file: string; readonly outcome: "refused"; readonly reason: string };
