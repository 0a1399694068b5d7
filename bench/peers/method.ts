import type { Quote } from "../quotes.ts";

/** Where a quote stands, or why no place can be given. */
export type Answer = number | "ambiguous" | "missing";

/** A way of finding quotes in a text. */
export interface Method {
  readonly name: string;
  /** Whether it tells a quote that stands at several places from one that stands at one. */
  readonly givesVerdict: boolean;
  /** Finds all quotes; the time that is measured. */
  readonly find: (text: string, quotes: readonly Quote[]) => readonly Answer[] | Promise<readonly Answer[]>;
}

/** The verdict on the places that fit a quote with its context. */
export function verdictOn([only, second]: readonly number[]): Answer {
  if (only === undefined) return "missing";
  return second === undefined ? only : "ambiguous";
}
