import type { Check } from "./check.ts";
import { mentionsFound } from "./mentions-found.ts";
import { liesIn, wordsFound } from "./word-rules.ts";

export const exceptionsNeeded: Check = {
  name: "exceptions-needed",
  description: "Every exception excuses words about which its check would complain.",
  scope: "document",
  check: (declaration) =>
    declaration.exceptions.flatMap(({ id, check, anchors }) => {
      const found = check === "mentions-complete" ? mentionsFound(declaration) : wordsFound(check, declaration);
      const excused = found.filter(({ accountedFor }) => accountedFor === "exception");
      return anchors.flatMap((anchor, index) =>
        excused.some((word) => liesIn(word, [anchor]))
          ? []
          : [
              {
                rule: "exceptions-needed",
                record: `exceptions.${id}`,
                field: `anchors[${index}]`,
                wrong: `“${anchor.exact}” needs no exception: \`${check}\` does not complain about it`,
                expected: "words that no record accounts for",
                advice: "Take the exception out.",
              },
            ],
      );
    }),
};
