import type { Declaration } from "../model/declaration.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { WordSought } from "../model/word-sought.ts";
import { literally, wholeWords } from "../text/whole-words.ts";

/** A word that was looked for in the sentences and headings, with every place where it stands. */
export interface WordCount {
  /** The word. */
  readonly word: WordSought;
  /** Where it stands, in the order of the text; none where it never occurs. */
  readonly places: readonly TextPositionSelector[];
}

/** A fact that the words may give, and the records for which they do not. */
export interface FieldAbsence {
  /** The array of the records. */
  readonly array: "statements" | "commitments" | "money" | "events" | "instruments";
  /** The fact: a field of the record, or `money` for an undertaking with no sum. */
  readonly field: string;
  /** The records for which no passage gives it. */
  readonly missing: readonly string[];
  /** How many records the array has. */
  readonly of: number;
}

/** What a text does not say. */
export interface Absences {
  /** Every word that was looked for. */
  readonly words: readonly WordCount[];
  /** Every fact that could be given and is missing somewhere. */
  readonly fields: readonly FieldAbsence[];
}

/**
 * What a text does not say: the words sought in it with every place where they stand, and the facts that its passages
 * leave out. Words are counted in sentences and headings, not in the furniture of the page that carried them.
 *
 * @example
 * ```ts
 * import { absences } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const { words, fields } = absences(declaration);
 *
 * words.filter(({ places }) => places.length === 0).map(({ word }) => word.id).includes("child"); // => true
 * fields.find(({ array, field }) => array === "commitments" && field === "due")?.missing.length; // => 17
 * ```
 */
export function absences(declaration: Declaration): Absences {
  return { words: wordsIn(declaration), fields: fieldsOf(declaration).filter(({ missing }) => missing.length > 0) };
}

function wordsIn({ work, expressions, sentences, wordsSought }: Declaration): readonly WordCount[] {
  const { text = "", headings = [] } = expressions.find(({ id }) => id === work.codedExpression) ?? {};
  const parts = [...headings, ...sentences].sort((a, b) => a.start - b.start);
  return wordsSought.map((word) => {
    const pattern = wholeWords(word.forms.map(literally));
    const places = parts.flatMap((part) =>
      [...text.slice(part.start, part.end).matchAll(pattern)].map(({ 0: found, index }) => ({
        start: part.start + index,
        end: part.start + index + found.length,
      })),
    );
    return { word, places };
  });
}

function fieldsOf({ statements, commitments, money, events, instruments }: Declaration): readonly FieldAbsence[] {
  const paidFor = new Set(money.map(({ commitment }) => commitment));
  return [
    absent("statements", "holders", statements, ({ holders }) => holders.length === 0),
    absent("commitments", "obligors", commitments, ({ obligorBasis }) => obligorBasis === "unclear"),
    absent("commitments", "beneficiary", commitments, ({ beneficiary }) => beneficiary === undefined),
    absent("commitments", "due", commitments, ({ due }) => due === undefined),
    absent("commitments", "money", commitments, ({ id }) => !paidFor.has(id)),
    absent("money", "amounts", money, ({ amounts }) => amounts === undefined),
    absent("money", "payer", money, ({ payer }) => payer === undefined),
    absent("money", "recipient", money, ({ recipient }) => recipient === undefined),
    absent("money", "period", money, ({ period }) => period === undefined),
    absent("money", "place", money, ({ place }) => place === undefined),
    absent("events", "date", events, ({ date }) => date === undefined),
    absent("events", "place", events, ({ place }) => place === undefined),
    absent("instruments", "date", instruments, ({ date }) => date === undefined),
    absent("instruments", "parties", instruments, ({ parties }) => parties.length === 0),
  ];
}

function absent<Row extends { readonly id: string }>(
  array: FieldAbsence["array"],
  field: string,
  rows: readonly Row[],
  isAbsent: (row: Row) => boolean,
): FieldAbsence {
  return { array, field, missing: rows.filter(isAbsent).map(({ id }) => id), of: rows.length };
}
