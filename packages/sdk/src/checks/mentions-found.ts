import type { Declaration } from "../model/declaration.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import { anchoredRecords, type AnchoredArray } from "../query/anchored-records.ts";
import { wordStarts } from "../text/whole-words.ts";
import { codedExpression } from "../query/coded-expression.ts";
import { accountFor, type Account } from "./word-rules.ts";

/** A place where words stand by which an entity is quoted somewhere. */
export interface MentionFound extends TextPositionSelector {
  /** The words, character for character. */
  readonly words: string;
  /** The entity that is quoted by them, as in a `Problem`. */
  readonly record: string;
  /** Its id. */
  readonly id: string;
  /** By what the place is accounted for, or that it is not. */
  readonly accountedFor: Account;
}

/** The entities whose quotes are their names, and those whose quotes may hold such a name. */
const named: readonly AnchoredArray[] = ["actors", "places"];
const holding: readonly AnchoredArray[] = [...named, "events", "instruments"];

/**
 * Every place where the words stand by which an actor or a place is quoted. What belongs to the page that carried the
 * text is asked about nowhere: a name there may mean anything.
 */
export function mentionsFound(declaration: Declaration): readonly MentionFound[] {
  const { text = "", furniture = [] } = codedExpression(declaration) ?? {};
  const records = anchoredRecords(declaration);
  const quotes = records.filter(({ array }) => holding.includes(array)).flatMap(({ anchors }) => anchors);
  const places = [...quotes, ...furniture];
  const seen = new Set<string>();
  return records
    .filter(({ array }) => named.includes(array))
    .flatMap(({ array, id, anchors }) =>
      anchors.flatMap(({ exact: words }) => {
        if (seen.has(words)) return [];
        seen.add(words);
        return wordStarts(text, words).map((start) => {
          const place = { start, end: start + words.length };
          const accountedFor = accountFor(place, places, "mentions-complete", declaration);
          return { words, record: `${array}.${id}`, id, ...place, accountedFor };
        });
      }),
    );
}
