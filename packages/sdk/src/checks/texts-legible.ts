import type { Declaration } from "../model/declaration.ts";
import type { Check } from "./check.ts";
import { localizedTexts } from "./localized-texts.ts";

/** Characters that control or format what follows, or are drawn as nothing; a line may end. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164\u115f\u1160\uffa0]/u;

export const textsLegible: Check = {
  name: "texts-legible",
  description:
    "Our own texts, titles, publishers and words sought hold words, and no character that controls the writing or cannot be seen.",
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
    ...declaration.wordsSought.flatMap(({ id, forms }) =>
      forms.map((form, index) => ({ record: `wordsSought.${id}`, field: `forms[${index}]`, text: form })),
    ),
  ];
}
