import type { Check } from "./check.ts";

export const exceptionsNarrow: Check = {
  name: "exceptions-narrow",
  description: "An exception excuses words, one or several, and never a whole sentence.",
  scope: "record",
  check: ({ exceptions, sentences }) =>
    exceptions.flatMap(({ id, anchors }) =>
      anchors.flatMap((anchor, index) => {
        // Without its last mark a sentence is still whole.
        const whole = sentences.find(({ start, end }) => anchor.start <= start && end - 1 <= anchor.end);
        if (whole === undefined) return [];
        return [
          {
            rule: "exceptions-narrow",
            record: `exceptions.${id}`,
            field: `anchors[${index}]`,
            wrong: `it excuses the whole of ${whole.id}`,
            expected: "the words that the reason is about",
            advice: "Quote those words only.",
          },
        ];
      }),
    ),
};
