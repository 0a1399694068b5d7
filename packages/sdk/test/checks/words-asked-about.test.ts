import { checkDeclaration } from "@entente/sdk/checks";
import { describe, expect, test } from "vitest";
import { plainDeclaration } from "../fixtures/plain-declaration.ts";

/** The words of a text about which a check complains, in the order of the text. */
function wordsMissed(check: string, text: string, language: "en" | "fr"): readonly string[] {
  return checkDeclaration(plainDeclaration(text, language))
    .filter(({ rule }) => rule === check)
    .map(({ wrong }) => /^“(.*)” at/.exec(wrong)?.[1] ?? wrong);
}

const english: readonly (readonly [check: string, text: string, words: readonly string[]])[] = [
  ["times-recorded", "They may march in May and in March.", ["May", "March"]],
  [
    "times-recorded",
    "The terms are short-term, medium term or long terms.",
    ["short-term", "medium term", "long terms"],
  ],
  ["sums-recorded", "They paid ¥5, 5 CHF, 5 francs, 5 yen and £5.", ["¥", "CHF", "francs", "yen", "£"]],
  ["modal-words-read", "They need to agree; a needless plane is planned.", ["need", "agree", "planned"]],
  ["figures-recorded", "They sold 1,200 of 3.5 units.", ["1,200", "3.5"]],
];

const french: readonly (readonly [check: string, text: string, words: readonly string[]])[] = [
  ["times-recorded", "Le quai a été réparé pendant l’été, en été et cet été.", ["été", "été", "été"]],
  ["times-recorded", "Aux termes de la charte, à court terme puis à terme.", ["à court terme", "à terme"]],
  ["times-recorded", "Mardi 3 mars, les maires maintiennent le délai.", ["Mardi", "mars", "délai"]],
  ["sums-recorded", "Des livres anciens valent 3 livres, ou 2 millions de livres.", ["livres", "livres"]],
  ["sums-recorded", "Une livre sterling vaut dix francs et deux euros.", ["livre", "sterling", "francs", "euros"]],
  ["modal-words-read", "Les maires conviennent qu’il faut agir et s’engagent.", ["conviennent", "faut", "engagent"]],
  ["modal-words-read", "Ils devront poursuivre l’entente et veiller au quai.", ["devront", "poursuivre", "veiller"]],
  ["figures-recorded", "Le quai a 1\u202f200,5 pieux.", ["1\u202f200,5"]],
];

describe("words that must be accounted for", () => {
  test.each(english)("in English %s asks about those of “%s”", (check, text, words) => {
    expect(wordsMissed(check, text, "en")).toEqual(words);
  });

  test.each(french)("in French %s asks about those of “%s”", (check, text, words) => {
    expect(wordsMissed(check, text, "fr")).toEqual(words);
  });
});
