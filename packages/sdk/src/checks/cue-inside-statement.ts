import { cuePlaces } from "../query/cue-places.ts";
import { wordStarts } from "../text/whole-words.ts";
import type { Check } from "./check.ts";

export const cueInsideStatement: Check = {
  name: "cue-inside-statement",
  description: "The words that decide a statement's kind stand inside its quote as whole words, part after part.",
  scope: "record",
  check: ({ statements }) =>
    statements.flatMap((statement) => {
      const { id, cue, anchors } = statement;
      const absent = cue
        .map((part, index) => ({ part, index }))
        .filter(({ part }) => !anchors.some(({ exact }) => wordStarts(exact, part).length > 0));
      const complaint = {
        rule: "cue-inside-statement",
        record: `statements.${id}`,
        expected: "words of the statement's own quote",
      };
      if (absent.length === 0 && cuePlaces(statement).length < cue.length) {
        return [
          {
            ...complaint,
            field: "cue",
            wrong: `“${cue.join("” and “")}” do not stand in this order in the quote`,
            advice: "Give the parts in the order of the text.",
          },
        ];
      }
      return absent.map(({ part, index }) => ({
        ...complaint,
        field: `cue[${index}]`,
        wrong: `“${part}” does not stand in the quote`,
        advice: "Copy the cue from the quote, or widen the quote.",
      }));
    }),
};
