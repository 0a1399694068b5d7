import { matchQuote } from "../anchoring/match-quote.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { Anchor } from "../model/selector.ts";
import { anchoredRecords } from "../query/anchored-records.ts";
import { sentencesTouched } from "../text/sentences-touched.ts";
import type { Check } from "./check.ts";

export const anchorsMatch: Check = {
  name: "anchors-match",
  description:
    "Every quote is from the coded text, stands at its place, only there with its context, and names the sentences it touches.",
  scope: "document",
  check: (declaration) => {
    const texts = new Map(declaration.expressions.map(({ id, text }) => [id, text]));
    return anchoredRecords(declaration).flatMap(({ array, id, anchors }) =>
      anchors.flatMap((anchor, index): Problem[] => {
        const complaint = complain(anchor, texts.get(anchor.expression), declaration);
        if (complaint === undefined) return [];
        return [{ rule: "anchors-match", record: `${array}.${id}`, field: `anchors[${index}]`, ...complaint }];
      }),
    );
  },
};

type Complaint = Pick<Problem, "wrong" | "expected" | "advice">;

function complain(anchor: Anchor, text: string | undefined, declaration: Declaration): Complaint | undefined {
  const { codedExpression } = declaration.work;
  if (anchor.expression !== codedExpression) {
    return {
      wrong: `the quote “${anchor.exact}” is from “${anchor.expression}”`,
      expected: `a quote from the coded expression, “${codedExpression}”`,
      advice: "Quote the coded expression: the sentences and all other records are its words.",
    };
  }
  if (text === undefined) {
    return {
      wrong: `the text of “${anchor.expression}” is not held`,
      expected: "a quote from a text that the document holds",
      advice: "Give the text, or name as coded the expression whose text is held.",
    };
  }
  const match = matchQuote(text, anchor);
  if (match.outcome !== "found" || match.start !== anchor.start || match.end !== anchor.end) {
    const found = match.outcome === "found" ? `found at ${match.start}–${match.end}` : match.outcome;
    return {
      wrong: `the quote “${anchor.exact}” is ${found}, not at ${anchor.start}–${anchor.end}`,
      expected: "the exact words at their place, unique with their context",
      advice: "Build the declaration again from its quotes.",
    };
  }
  const touched = sentencesTouched(anchor, declaration.sentences);
  if (touched.join() === anchor.sentences.join()) return undefined;
  return {
    wrong: `the quote “${anchor.exact}” names ${namesOf(anchor.sentences)}`,
    expected: `what it touches: ${namesOf(touched)}`,
    advice: "Build the declaration again from its quotes.",
  };
}

function namesOf(sentences: readonly string[]): string {
  return sentences.length === 0 ? "no sentence" : sentences.join(", ");
}
