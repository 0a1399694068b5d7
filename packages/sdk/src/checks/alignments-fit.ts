import type { Problem } from "../model/problem.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Check } from "./check.ts";
import { codedExpression } from "../query/coded-expression.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const alignmentsFit: Check = {
  name: "alignments-fit",
  description:
    "The coded text is compared with another version; what only the other has quotes nothing, and all else quotes words.",
  scope: "record",
  check: (declaration) => {
    const coded = codedExpression(declaration);
    if (coded === undefined) return [];
    const onlyElsewhere = coded.language === "en" ? "only-fr" : "only-en";
    return declaration.alignments.flatMap((alignment) =>
      [...comparedWithItself(alignment, coded.id), ...misquoting(alignment, onlyElsewhere)].map((complaint) => ({
        rule: "alignments-fit",
        record: `alignments.${alignment.id}`,
        ...complaint,
      })),
    );
  },
};

function comparedWithItself({ expression }: Alignment, coded: string): Complaint[] {
  if (expression !== coded) return [];
  return [
    {
      field: "expression",
      wrong: `“${expression}” is the coded expression itself`,
      expected: "another version",
      advice: "Name the version with which the coded text was compared.",
    },
  ];
}

function misquoting({ relation, anchors }: Alignment, onlyElsewhere: Alignment["relation"]): Complaint[] {
  const isElsewhere = relation === onlyElsewhere;
  if (isElsewhere === (anchors.length === 0)) return [];
  return [
    {
      field: "anchors",
      wrong: `the relation is “${relation}” and ${isElsewhere ? "words of the coded text are quoted" : "no words are quoted"}`,
      expected: isElsewhere ? "no quote: the coded text has no words there" : "the words of the coded text",
      advice: isElsewhere ? "Take the quotes out, or correct the relation." : "Quote them, or correct the relation.",
    },
  ];
}
