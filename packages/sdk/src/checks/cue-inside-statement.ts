import type { Check } from "./check.ts";

export const cueInsideStatement: Check = {
  name: "cue-inside-statement",
  description: "The words that decide a statement's kind stand inside its quote.",
  scope: "record",
  check: ({ statements }) =>
    statements.flatMap(({ id, cue, anchors }) =>
      cue.flatMap((part, index) =>
        anchors.some(({ exact }) => exact.includes(part))
          ? []
          : [
              {
                rule: "cue-inside-statement",
                record: `statements.${id}`,
                field: `cue[${index}]`,
                wrong: `“${part}” does not stand in the quote`,
                expected: "words of the statement's own quote",
                advice: "Copy the cue from the quote, or widen the quote.",
              },
            ],
      ),
    ),
};
