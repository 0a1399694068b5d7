import type { Check } from "./check.ts";
import { codedExpression } from "./coded-expression.ts";

const currency = /[£€$]|\b(?:euros?|pounds?|sterling|dollars?|GBP|EUR|USD)\b/giu;

export const sumsRecorded: Check = {
  name: "sums-recorded",
  description: "Every sign or name of a currency in the sentences lies inside the quote of some sum.",
  scope: "document",
  check: (declaration) => {
    const expression = codedExpression(declaration);
    const quotes = declaration.money
      .flatMap(({ anchors }) => anchors)
      .filter((anchor) => anchor.expression === expression?.id);
    return declaration.sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(currency)]
        .map((match) => ({ sign: match[0], at: sentence.start + match.index }))
        .filter(({ at }) => !quotes.some(({ start, end }) => start <= at && at < end))
        .map(({ sign, at }) => ({
          rule: "sums-recorded",
          record: `sentences.${sentence.id}`,
          field: "text",
          wrong: `“${sign}” at ${at} lies in no recorded sum`,
          expected: "a money record that quotes it",
          advice: `Record the sum in “${sentence.text}”.`,
        })),
    );
  },
};
