import type { Check } from "./check.ts";
import { localizedTexts } from "./localized-texts.ts";
import { ownWords } from "./own-words.ts";

interface Term {
  /** What the English text says. */
  readonly en: RegExp;
  /** What the French text must then say. */
  readonly fr: RegExp;
  /** The French terms, for the message. */
  readonly terms: string;
}

const terms: readonly Term[] = [
  { en: /\btraffick/iu, fr: /\btraite\b/iu, terms: "“traite”" },
  { en: /\bsmuggl/iu, fr: /\btrafics? illicites?\b|\bpasseu(?:r|se)s?\b/iu, terms: "“trafic illicite” or “passeurs”" },
];

const bare = /\btrafics?\b(?! illicites?\b)/iu;

export const frenchTerms: Check = {
  name: "french-terms",
  description:
    "Trafficking is “traite”, smuggling is “trafic illicite” or “passeurs”, and “trafic” never stands alone.",
  scope: "record",
  check: (declaration) =>
    localizedTexts(declaration).flatMap(({ record, field, en, fr }) => {
      const complaint = { rule: "french-terms", record, field: `${field}.fr`, advice: "Use the term of the field." };
      const [english, french] = [ownWords(en), ownWords(fr)];
      return [
        ...(bare.test(french)
          ? [{ ...complaint, wrong: "“trafic” stands alone", expected: "“traite” or “trafic illicite”" }]
          : []),
        ...terms
          .filter((term) => term.en.test(english) && !term.fr.test(french))
          .map((term) => ({
            ...complaint,
            wrong: `the English says “${term.en.exec(english)?.[0] ?? ""}…”, the French does not say ${term.terms}`,
            expected: term.terms,
          })),
      ];
    }),
};
