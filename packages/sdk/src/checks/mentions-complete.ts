import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import { anchoredRecords, type AnchoredArray } from "../query/anchored-records.ts";
import type { Check } from "./check.ts";
import { codedExpression } from "./coded-expression.ts";
import { liesIn } from "./word-rules.ts";

/** The entities whose quotes are their names, and those whose quotes may hold such a name. */
const named: readonly AnchoredArray[] = ["actors", "places"];
const holding: readonly AnchoredArray[] = [...named, "events", "instruments"];

export const mentionsComplete: Check = {
  name: "mentions-complete",
  description: "Wherever the words stand by which an actor or a place is quoted, some entity quotes them.",
  scope: "document",
  check: (declaration) => {
    const { text, furniture = [] } = codedExpression(declaration) ?? {};
    return text === undefined ? [] : unquoted(text, furniture, declaration);
  },
};

/** What belongs to the page that carried the text is asked about nowhere: a name there may mean anything. */
function unquoted(text: string, furniture: readonly TextPositionSelector[], declaration: Declaration): Problem[] {
  const records = anchoredRecords(declaration);
  const quotes = records.filter(({ array }) => holding.includes(array)).flatMap(({ anchors }) => anchors);
  const places = [...quotes, ...furniture];
  const seen = new Set<string>();
  return records
    .filter(({ array }) => named.includes(array))
    .flatMap(({ array, id, anchors }) =>
      anchors.flatMap(({ exact }) => {
        if (seen.has(exact)) return [];
        seen.add(exact);
        return occurrences(text, exact)
          .filter((start) => !liesIn({ start, end: start + exact.length }, places))
          .map((start) => ({
            rule: "mentions-complete",
            record: `${array}.${id}`,
            field: "anchors",
            wrong: `“${exact}” at ${start} is quoted by no entity`,
            expected: "every mention, quoted by the one that it names",
            advice: `Add a quote to “${id}”, or to the entity that is meant there.`,
          }));
      }),
    );
}

const partOfAWord = /[\p{L}\p{N}]/u;

/** Where some words stand as whole words. */
function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + words.length] ?? "";
    if (!partOfAWord.test(before) && !partOfAWord.test(after)) starts.push(at);
  }
  return starts;
}
