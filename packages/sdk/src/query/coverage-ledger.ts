import type { Declaration } from "../model/declaration.ts";
import type { CommitmentId, ExceptionId, RuleId, SentenceId, StatementId } from "../model/identifier.ts";
import type { Anchor } from "../model/selector.ts";
import { anchoredRecords, type AnchoredArray } from "./anchored-records.ts";
import { statementsInSentence } from "./statements.ts";

/** A record that holds words of a sentence. */
export interface LedgerRecord {
  /** The array in which it stands. */
  readonly array: Exclude<AnchoredArray, "statements" | "exceptions">;
  /** Its id. */
  readonly id: string;
}

/** A passage of a sentence, with the undertakings that cite it or the rule by which it is none. */
export interface LedgerStatement {
  /** The passage. */
  readonly statement: StatementId;
  /** The rule by which it is what it is: the reason, where no undertaking cites it. */
  readonly rule: RuleId;
  /** The undertakings and follow-up arrangements that cite it. */
  readonly commitments: readonly CommitmentId[];
}

/** What became of one sentence. */
export interface LedgerEntry {
  /** The sentence. */
  readonly sentence: SentenceId;
  /** Its passages, in the order of the text; none where nothing reads it. */
  readonly statements: readonly LedgerStatement[];
  /** The other records that hold words of it. */
  readonly records: readonly LedgerRecord[];
  /** The exceptions that excuse words of it. */
  readonly exceptions: readonly ExceptionId[];
}

/**
 * The coverage ledger: for each sentence its passages, the undertakings that cite them or the rule by which there are
 * none, the records that hold its words, and the words that are excused.
 *
 * @example
 * ```ts
 * import { coverageLedger } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const entry = coverageLedger(declaration).find(({ sentence }) => sentence === "sentence-40");
 *
 * entry?.statements; // => [{ statement: "fencing-will-protect-platforms", rule: "will-with-an-effect", commitments: [] }]
 * ```
 */
export function coverageLedger(declaration: Declaration): readonly LedgerEntry[] {
  const records = anchoredRecords(declaration);
  return declaration.sentences.map(({ id: sentence }) => {
    const touches = ({ anchors }: { readonly anchors: readonly Anchor[] }): boolean =>
      anchors.some(({ sentences }) => sentences.includes(sentence));
    return {
      sentence,
      statements: statementsInSentence(declaration, sentence).map(({ id, rule }) => ({
        statement: id,
        rule,
        commitments: declaration.commitments.filter(({ statements }) => statements.includes(id)).map((c) => c.id),
      })),
      records: records
        .filter(touches)
        .flatMap(({ array, id }) => (array === "statements" || array === "exceptions" ? [] : [{ array, id }])),
      exceptions: declaration.exceptions.filter(touches).map(({ id }) => id),
    };
  });
}
