import type { Check } from "./check.ts";
import { localizedTexts } from "./localized-texts.ts";

/** Characters that change the direction of what follows, or cannot be seen. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

export const textsLegible: Check = {
  name: "texts-legible",
  description: "Our own texts hold words, and no character that turns the direction of writing or cannot be seen.",
  scope: "record",
  check: (declaration) =>
    localizedTexts(declaration).flatMap(({ record, field, ...text }) =>
      (["en", "fr"] as const).flatMap((language) => {
        const complaint = { rule: "texts-legible", record, field: `${field}.${language}` };
        const found = unseen.exec(text[language]);
        if (found !== null) {
          const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
          return [
            {
              ...complaint,
              wrong: `it holds the unseen character U+${code} at ${found.index}`,
              expected: "characters that a reader can see",
              advice: "Take it out.",
            },
          ];
        }
        if (/[\p{L}\p{N}]/u.test(text[language])) return [];
        return [{ ...complaint, wrong: "it holds no word", expected: "a text", advice: "Write the text." }];
      }),
    ),
};
