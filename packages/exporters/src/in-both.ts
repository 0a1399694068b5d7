import type { Localized } from "@entente/sdk";
import type { Language } from "./format.ts";

/** Makes a text in both languages. */
export function inBoth(make: (language: Language) => string): Localized {
  return { en: make("en"), fr: make("fr") };
}

/** A name and what stands for it: “Stage: agreed”, with the no-break space that French puts before a colon. */
export function field(name: Localized, value: Localized): Localized {
  return { en: `${name.en}: ${value.en}`, fr: `${name.fr}\u00a0: ${value.fr}` };
}

/** Several texts, each on a line. */
export function lines(texts: readonly Localized[]): Localized {
  return inBoth((language) => texts.map((text) => text[language]).join("\n"));
}

/** Some names in a row. */
export function row(names: readonly Localized[]): Localized {
  return inBoth((language) => names.map((name) => name[language]).join(", "));
}

/** A text, and a remark on it in brackets. */
export function remarked(text: Localized, remark: Localized): Localized {
  return inBoth((language) => `${text[language]} (${remark[language]})`);
}

/** A text that is the same in both languages: a figure, a code, words of a source. */
export function same(text: string): Localized {
  return { en: text, fr: text };
}
