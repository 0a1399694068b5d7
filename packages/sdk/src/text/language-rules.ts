import type { AbbreviationRules } from "./abbreviation-rules.ts";
import { englishRules } from "./english-rules.ts";
import { frenchRules } from "./french-rules.ts";

/** What splitting sentences needs to know of a language. */
export interface LanguageRules {
  /** Unicode's own division into sentences. */
  readonly segmenter: Intl.Segmenter;
  /** The abbreviations whose stop does not end a sentence. */
  readonly abbreviations: AbbreviationRules;
}

/**
 * Finds the rules of a language.
 *
 * @param tag - A BCP 47 tag; one that is neither English nor French gets the English abbreviations.
 * @returns The segmenter and the abbreviations of the language.
 * @throws `RangeError` when the tag is not well formed.
 */
export function readLanguage(tag: string): LanguageRules {
  try {
    return {
      segmenter: new Intl.Segmenter(tag, { granularity: "sentence" }),
      abbreviations: new Intl.Locale(tag).language === "fr" ? frenchRules : englishRules,
    };
  } catch (cause) {
    throw new RangeError(`language is ${JSON.stringify(tag)}, expected a BCP 47 tag such as "en" or "fr"`, { cause });
  }
}
