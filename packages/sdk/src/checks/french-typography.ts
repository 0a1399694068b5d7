import { localizedTexts } from "./localized-texts.ts";
import type { Check } from "./check.ts";

const breakable = /[ \t][;:?!»]|«[^\u00a0\u202f]/u;

export const frenchTypography: Check = {
  name: "french-typography",
  description: "French texts keep ; : ? ! and « » on the line of their words, with a no-break space.",
  scope: "record",
  check: (declaration) =>
    localizedTexts(declaration).flatMap(({ record, field, fr }) => {
      const found = breakable.exec(fr);
      if (found === null) return [];
      return [
        {
          rule: "french-typography",
          record,
          field: `${field}.fr`,
          wrong: `“${fr.slice(Math.max(0, found.index - 12), found.index + 12)}” may break at “${found[0]}”`,
          expected: "a no-break space (U+00A0 or U+202F) before ; : ? ! » and after «",
          advice: "Put the no-break space in.",
        },
      ];
    }),
};
