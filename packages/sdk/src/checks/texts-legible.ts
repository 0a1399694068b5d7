import type { Declaration } from "../model/declaration.ts";
import type { Check } from "./check.ts";
import { localizedTexts } from "./localized-texts.ts";

/** Characters that change the direction of what follows, or cannot be seen. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

export const textsLegible: Check = {
  name: "texts-legible",
  description:
    "Our own texts, titles and publishers hold words, and no character that turns the direction of writing or cannot be seen.",
  scope: "record",
  check: (declaration) =>
    shownTexts(declaration).flatMap(({ text, ...place }) => {
      const complaint = { rule: "texts-legible", ...place };
      const found = unseen.exec(text);
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
      if (/[\p{L}\p{N}]/u.test(text)) return [];
      return [{ ...complaint, wrong: "it holds no word", expected: "a text", advice: "Write the text." }];
    }),
};

interface ShownText {
  readonly record: string;
  readonly field: string;
  readonly text: string;
}

/** The texts in both languages, and those that stand in the language of their source. */
function shownTexts(declaration: Declaration): readonly ShownText[] {
  return [
    ...localizedTexts(declaration).flatMap(({ record, field, ...text }) =>
      (["en", "fr"] as const).map((language) => ({ record, field: `${field}.${language}`, text: text[language] })),
    ),
    ...declaration.expressions.map(({ id, title }) => ({ record: `expressions.${id}`, field: "title", text: title })),
    ...declaration.manifestations.map(({ id, publisher }) => ({
      record: `manifestations.${id}`,
      field: "publisher",
      text: publisher,
    })),
  ];
}
