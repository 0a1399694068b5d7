import type { Declaration } from "../model/declaration.ts";
import type { ExcusableCheck } from "../model/exception.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import { liesIn } from "../text/places.ts";
import type { Check } from "./check.ts";
import { mentionsFound } from "./mentions-found.ts";
import { wordsFound } from "./word-rules.ts";

export const exceptionsNeeded: Check = {
  name: "exceptions-needed",
  description: "Every exception excuses words about which its check would complain.",
  scope: "document",
  check: (declaration) => {
    const excusedBy = new Map(
      [...new Set(declaration.exceptions.map(({ check }) => check))].map((check) => [
        check,
        excused(check, declaration),
      ]),
    );
    return declaration.exceptions.flatMap(({ id, check, anchors }) =>
      anchors.flatMap((anchor, index) =>
        excusedBy.get(check)?.some((word) => liesIn(word, [anchor])) === true
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
      ),
    );
  },
};

/** The places that an exception excuses from a check. */
function excused(check: ExcusableCheck, declaration: Declaration): readonly TextPositionSelector[] {
  const found = check === "mentions-complete" ? mentionsFound(declaration) : wordsFound(check, declaration);
  return found.filter(({ accountedFor }) => accountedFor === "exception");
}
