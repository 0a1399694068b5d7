/** What is wrong with one field of one record, and what to do about it. */
export interface Problem {
  /** The rule that found it, in kebab-case: `shape`, or the name of a check. */
  readonly rule: string;
  /** The record: its array and id (`commitments.coquelles-funding`), `work`, or `declaration` for the whole. */
  readonly record: string;
  /** The field inside the record (`obligors[0]`), or the empty string for the record as such. */
  readonly field: string;
  /** What is wrong. */
  readonly wrong: string;
  /** What was expected in its place. */
  readonly expected: string;
  /** What to do. */
  readonly advice: string;
}

/**
 * Writes a problem as one line of text.
 *
 * @example
 * ```ts
 * import { formatProblem } from "@entente/sdk";
 *
 * formatProblem({
 *   rule: "references-resolve",
 *   record: "commitments.fencing",
 *   field: "obligors[0]",
 *   wrong: "no actor “uk-goverment”",
 *   expected: "the id of an actor",
 *   advice: "Did you mean “uk-government”?",
 * }); // => "commitments.fencing.obligors[0]: no actor “uk-goverment”; expected the id of an actor. Did you mean “uk-government”?"
 * ```
 */
export function formatProblem(problem: Problem): string {
  const place = problem.field === "" ? problem.record : `${problem.record}.${problem.field}`;
  return `${place}: ${problem.wrong}; expected ${problem.expected}. ${problem.advice}`;
}

/** Longer ones are no help to a reader; what was read may be of any length. */
const longestText = 600;

/** A problem whose texts are short enough to be read, each cut in its middle. */
export function shortened(problem: Problem): Problem {
  return {
    rule: problem.rule,
    record: cut(problem.record),
    field: cut(problem.field),
    wrong: cut(problem.wrong),
    expected: cut(problem.expected),
    advice: cut(problem.advice),
  };
}

function cut(text: string): string {
  if (text.length <= longestText) return text;
  const half = longestText / 2 - 1;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}
