import type { Declaration } from "@entente/sdk";
import type { Language } from "./formulas.ts";

/** Finds names in a text, by its language. */
export type Names = Readonly<Record<Language, RegExp>>;

/** Stands for a name or a quoted word: one word of one syllable in both languages. */
const easyWord = "nom";

/** The brackets after a French quotation hold its gloss, which belongs to it. */
const quotation = /“[^”]*”|«[^»]*»(?:\s\([^)]*\))?/gu;

/** Puts an easy word for each word that a text quotes: the words are not ours, and on French pages not French. */
export function easeQuotations(text: string): string {
  // A capital stays one: it shows where a sentence begins.
  return text.replace(quotation, (quoted) =>
    quoted.replace(/[\p{L}\p{N}]\S*/gu, (word) => (/^\p{Lu}/u.test(word) ? "Nom" : easyWord)),
  );
}

/** Puts one easy word for each name in a sentence: those that the declaration gives, then all that are written as names. */
export function easeNames(sentence: string, names: RegExp): string {
  return sentence.replace(names, easyWord).replace(properName, easyWord);
}

/** Words with a capital, side by side; the first word of a sentence shows none of its own. */
const properName = /(?<=[\p{L}\p{N}][^\p{L}\p{N}]+|[\p{L}]['’])\p{Lu}[\p{L}\p{N}’'-]*(?:\s\p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/** Finds the names of institutions, posts, persons and places in a declaration. */
export function namesIn(declaration: Declaration): Names {
  return { en: namesWrittenIn(declaration, "en"), fr: namesWrittenIn(declaration, "fr") };
}

/** The longest name first, so that no part is taken for the whole. */
function namesWrittenIn({ actors, places }: Declaration, language: Language): RegExp {
  const names = [...actors.filter(({ type }) => type !== "group"), ...places]
    .flatMap(({ name }) => partsOf(name[language]))
    .filter((name) => /\p{Lu}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(?:${names.join("|")})(?!\p{L})`, "giu");
}

/** A name with and without its brackets, and what stands in them: “European Union (EU)”, “European Union”, “EU”. */
function partsOf(name: string): readonly string[] {
  const [, outside = "", inside = ""] = /^(.*?)\s\((.*)\)/u.exec(name) ?? [];
  return [name, outside, inside];
}
