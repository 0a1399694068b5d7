import { matchQuote } from "../anchoring/match-quote.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { Anchor } from "../model/selector.ts";
import { sentencesTouched } from "../text/sentences-touched.ts";
import type { Check } from "./check.ts";

export const anchorsMatch: Check = {
  name: "anchors-match",
  description: "Every quote stands at its place, only there with its context, and names the sentences it touches.",
  scope: "document",
  check: (declaration) => {
    const texts = new Map(declaration.expressions.map(({ id, text }) => [id, text]));
    const anchored = [
      ...declaration.statements.map((record) => ({ name: `statements.${record.id}`, anchors: record.anchors })),
      ...declaration.money.map((record) => ({ name: `money.${record.id}`, anchors: record.anchors })),
    ];
    return anchored.flatMap(({ name, anchors }) =>
      anchors.flatMap((anchor, index): Problem[] => {
        const complaint = complain(anchor, texts.get(anchor.expression), declaration);
        if (complaint === undefined) return [];
        return [{ rule: "anchors-match", record: name, field: `anchors[${index}]`, ...complaint }];
      }),
    );
  },
};

type Complaint = Pick<Problem, "wrong" | "expected" | "advice">;

function complain(anchor: Anchor, text: string | undefined, declaration: Declaration): Complaint | undefined {
  if (text === undefined) {
    return {
      wrong: `the text of “${anchor.expression}” is not held`,
      expected: "a quote from a text that the document holds",
      advice: "Quote the coded expression.",
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
    wrong: `the quote “${anchor.exact}” names the sentences ${anchor.sentences.join(", ")}`,
    expected: `the sentences it touches: ${touched.join(", ")}`,
    advice: "Build the declaration again from its quotes.",
  };
}
