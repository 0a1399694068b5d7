/**
 * How the stops of abbreviations are read in one language. Words are written without their last stop; a word in lower
 * case stands for itself with a first capital too (`art` for “Art.”), a word with a capital for itself alone (`MM` is not “mm”).
 */
export interface AbbreviationRules {
  /** Words whose stop never ends a sentence, because something always follows: “Mr. Smith”, “e.g. Calais”. */
  readonly joining: ReadonlySet<string>;
  /** Words whose stop ends no sentence when a number follows: “Art. 5”, but “the art. The painter”. */
  readonly numbering: ReadonlySet<string>;
  /** Matches a number at the start of what follows, in figures or Roman numerals. */
  readonly number: RegExp;
  /** Matches a word that opens sentences and no names: it tells “plan B. The parties” from “J. Smith”. */
  readonly opener: RegExp;
}

// “J”, “J.-M”, “U.K”: the last stop is left out here too.
const initials = /^(?:\p{Lu}\.-?){0,8}\p{Lu}$/u;

/**
 * Tells whether the stop after a word belongs to the word and ends no sentence.
 *
 * @param word - The word before the stop, with its inner stops.
 * @param following - What follows, from its first letter or figure on.
 * @param rules - The abbreviations of the language.
 * @returns Whether the stop is the abbreviation's alone.
 */
export function isAbbreviated(word: string, following: string, rules: AbbreviationRules): boolean {
  if (listed(rules.joining, word)) return true;
  if (listed(rules.numbering, word)) return rules.number.test(following);
  return initials.test(word) && !rules.opener.test(following);
}

function listed(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  // A capital alone is an initial or a numeral: the “V” of “Part V.” is not the “v.” between two parties.
  return word.length > 1 && words.has(word.charAt(0).toLowerCase() + word.slice(1));
}
