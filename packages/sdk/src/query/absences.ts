import type { Declaration } from "../model/declaration.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { Basis } from "../model/values.ts";
import type { WordSought } from "../model/word-sought.ts";
import { literally, wholeWords } from "../text/whole-words.ts";
import { codedExpression } from "./coded-expression.ts";
import { selectCommitments } from "./commitments.ts";

/** A word that was looked for in the sentences and headings, with every place where it stands. */
export interface WordCount {
  /** The word. */
  readonly word: WordSought;
  /** Where it stands, in the order of the text; none where it never occurs. */
  readonly places: readonly TextPositionSelector[];
}

/** The facts that are asked for: fields of the records, and `money` for an undertaking, which is any sum for it. */
export type AskedField =
  | "holders"
  | "obligors"
  | "beneficiary"
  | "due"
  | "money"
  | "amounts"
  | "payer"
  | "recipient"
  | "period"
  | "place"
  | "date"
  | "parties";

/** A fact that the words may give, and the records for which they do not. */
export interface FieldAbsence {
  /** The array of the records. */
  readonly array: "statements" | "commitments" | "money" | "events" | "instruments";
  /** The fact. */
  readonly field: AskedField;
  /** The records for which no passage gives it: of those who act or pay, where nobody is named or it is unclear who. */
  readonly missing: readonly string[];
  /** The records for which it is inferred from other words; present for those who act or pay. */
  readonly inferred?: readonly string[];
  /** How many records were asked: a framework has no deadline and no sum of its own, a follow-up no sum. */
  readonly of: number;
}

/** What a text does not say. */
export interface Absences {
  /** Every word that was looked for. */
  readonly words: readonly WordCount[];
  /** Every fact that could be given and is missing or inferred somewhere. */
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
 * fields.find(({ field }) => field === "payer")?.missing; // => ["additional-money-for-conditions"]
 * fields.find(({ field }) => field === "due")?.missing.includes("first-tunnel-fencing"); // => false
 * ```
 */
export function absences(declaration: Declaration): Absences {
  const isTold = ({ missing, inferred = [] }: FieldAbsence): boolean => missing.length + inferred.length > 0;
  return { words: wordsIn(declaration), fields: fieldsOf(declaration).filter(isTold) };
}

function wordsIn(declaration: Declaration): readonly WordCount[] {
  const { text = "", headings = [] } = codedExpression(declaration) ?? {};
  const { sentences, wordsSought } = declaration;
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

function fieldsOf(declaration: Declaration): readonly FieldAbsence[] {
  const { statements, commitments, money, events, instruments } = declaration;
  const { undertakings, followUps } = selectCommitments(declaration);
  const paidFor = new Set(money.map(({ commitment }) => commitment));
  // Texts that were placed beside the declaration are not in its words, and nothing about them is left out there.
  const named = instruments.filter(({ anchors }) => anchors.length > 0);
  return [
    unnamed("statements", "holders", statements, ({ holders, holderBasis }) => ({
      isNamed: holders.length > 0,
      basis: holderBasis,
    })),
    unnamed("commitments", "obligors", commitments, ({ obligors, obligorBasis }) => ({
      isNamed: obligors.length > 0,
      basis: obligorBasis,
    })),
    absent("commitments", "beneficiary", commitments, ({ beneficiary }) => beneficiary === undefined),
    absent("commitments", "due", [...undertakings, ...followUps], ({ due }) => due === undefined),
    absent("commitments", "money", undertakings, ({ id }) => !paidFor.has(id)),
    absent("money", "amounts", money, ({ amounts }) => amounts === undefined),
    unnamed("money", "payer", money, ({ payer, payerBasis }) => ({ isNamed: payer !== undefined, basis: payerBasis })),
    absent("money", "recipient", money, ({ recipient }) => recipient === undefined),
    absent("money", "period", money, ({ period }) => period === undefined),
    absent("money", "place", money, ({ place }) => place === undefined),
    absent("events", "date", events, ({ date }) => date === undefined),
    absent("events", "place", events, ({ place }) => place === undefined),
    absent("instruments", "date", named, ({ date }) => date === undefined),
    absent("instruments", "parties", named, ({ parties }) => parties.length === 0),
  ];
}

function absent<Row extends { readonly id: string }>(
  array: FieldAbsence["array"],
  field: AskedField,
  rows: readonly Row[],
  isAbsent: (row: Row) => boolean,
): FieldAbsence {
  return { array, field, missing: rows.filter(isAbsent).map(({ id }) => id), of: rows.length };
}

interface Attribution {
  readonly isNamed: boolean;
  readonly basis: Basis;
}

/** Who acts or pays can be named, inferred, or left open. */
function unnamed<Row extends { readonly id: string }>(
  array: FieldAbsence["array"],
  field: AskedField,
  rows: readonly Row[],
  attributionOf: (row: Row) => Attribution,
): FieldAbsence {
  const idsWhere = (holds: (attribution: Attribution) => boolean): readonly string[] =>
    rows.filter((row) => holds(attributionOf(row))).map(({ id }) => id);
  return {
    array,
    field,
    missing: idsWhere(({ isNamed, basis }) => !isNamed || basis === "unclear"),
    inferred: idsWhere(({ isNamed, basis }) => isNamed && basis === "inferred"),
    of: rows.length,
  };
}
