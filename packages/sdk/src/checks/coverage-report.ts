import type { Declaration } from "../model/declaration.ts";
import type { ExcusableCheck } from "../model/exception.ts";
import type { Localized } from "../model/values.ts";
import { statementsInSentence } from "../query/statements.ts";
import { wordsFound, type Account, type WordCheckName } from "./word-rules.ts";

/** How many things of one sort the text has, and by what they are accounted for. */
export interface CoverageCount {
  /** How many there are. */
  readonly total: number;
  /** How many a record accounts for. */
  readonly recorded: number;
  /** How many an exception excuses; the reasons are in `exceptions` of the report. */
  readonly excused: number;
  /** How many are left. */
  readonly missing: number;
}

/** Words that need no record, with the reason. */
export interface ExcusedWords {
  /** Id of the exception. */
  readonly exception: string;
  /** The check that would complain. */
  readonly check: ExcusableCheck;
  /** The words, character for character. */
  readonly words: readonly string[];
  /** Why they need no record. */
  readonly reason: Localized;
  /** When the exception is to be taken out. */
  readonly until: Localized;
}

/** How much of the text is accounted for. */
export interface CoverageReport {
  /** The sentences: recorded are those that a statement reads; none can be excused. */
  readonly sentences: CoverageCount;
  /** The signs, names and codes of currencies in the sentences: recorded are those inside the quote of a sum. */
  readonly currencies: CoverageCount;
  /** The figures in digits: recorded are those inside the quote of a sum, a date or a quantity. */
  readonly figures: CoverageCount;
  /** The months, weekdays and words of time: recorded are those inside the quote of a date or a sum. */
  readonly times: CoverageCount;
  /** The words that can undertake, expect or call: recorded are those inside the cue of a statement. */
  readonly modalWords: CoverageCount;
  /** Every exception, those from the check of mentions among them. */
  readonly exceptions: readonly ExcusedWords[];
}

/**
 * Tells how much of the coded text is accounted for: its sentences, currencies, figures, times and modal words, each by
 * a record, by an exception with its reason, or not at all.
 *
 * @example
 * ```ts
 * import { coverageReport } from "@entente/sdk/checks";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * coverageReport(declaration).sentences; // => { total: 47, recorded: 47, excused: 0, missing: 0 }
 * ```
 */
export function coverageReport(declaration: Declaration): CoverageReport {
  const read = declaration.sentences.filter(({ id }) => statementsInSentence(declaration, id).length > 0).length;
  const total = declaration.sentences.length;
  return {
    sentences: { total, recorded: read, excused: 0, missing: total - read },
    currencies: count("sums-recorded", declaration),
    figures: count("figures-recorded", declaration),
    times: count("times-recorded", declaration),
    modalWords: count("modal-words-read", declaration),
    exceptions: declaration.exceptions.map(({ id, check, anchors, reason, until }) => ({
      exception: id,
      check,
      words: anchors.map(({ exact }) => exact),
      reason,
      until,
    })),
  };
}

function count(check: WordCheckName, declaration: Declaration): CoverageCount {
  const found = wordsFound(check, declaration);
  const by = (what: Account): number => found.filter(({ accountedFor }) => accountedFor === what).length;
  return { total: found.length, recorded: by("record"), excused: by("exception"), missing: by("nothing") };
}
