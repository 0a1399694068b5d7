import type { Declaration } from "../model/declaration.ts";
import type { ExcusableCheck } from "../model/exception.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { Sentence } from "../model/structure.ts";
import { cuePlaces } from "../query/cue-places.ts";
import { liesIn } from "../text/places.ts";
import { wholeWords } from "../text/whole-words.ts";
import { monthNames, weekdayNames } from "../time/calendar-words.ts";
import { codedExpression } from "../query/coded-expression.ts";

/** By what a word is accounted for, or that it is not. */
export type Account = "record" | "exception" | "nothing";

/** A check that looks for words of certain sorts, whatever the records quote. */
export type WordCheckName = Exclude<ExcusableCheck, "mentions-complete">;

/** A word of the text that must be accounted for, with its place. */
export interface WordFound extends TextPositionSelector {
  /** The word, character for character. */
  readonly word: string;
  /** The sentence in which it stands. */
  readonly sentence: Sentence;
  /** By what it is accounted for, or that it is not. */
  readonly accountedFor: Account;
}

interface WordRule {
  /** The words, by the language of the text. */
  readonly words: Readonly<Record<"en" | "fr", readonly RegExp[]>>;
  /** Where the records hold them. */
  readonly home: (declaration: Declaration) => readonly TextPositionSelector[];
}

const digits = [/\d+(?:[.,\u00a0\u202f]\d+)*/gu];

const currencies = [
  /[£€$¥]/gu,
  wholeWords([
    ..."euros? pounds? sterling dollars? francs yens? GBP EUR USD CHF JPY".split(" "),
    // Without a figure before it or “sterling” after it, “livres” are books.
    String.raw`(?<=\d\s?(?:(?:millions?|milliards?|mille)\s(?:de\s)?)?)livres?`,
    String.raw`livres?(?=\ssterling)`,
  ]),
];

const times = {
  en: [
    // In small letters “may” and “march” are verbs.
    wholeWords(monthNames.en, "gu"),
    wholeWords([
      ...weekdayNames.en,
      ..."today tomorrow yesterday tonight soon shortly spring summer autumn winter decades? century".split(" "),
      ..."days? daily weeks? weekly months? monthly quarterly years? yearly annual(?:ly)?".split(" "),
      ..."regular(?:ly)? recent(?:ly)? immediate(?:ly)? deadlines?".split(" "),
      String.raw`(?:short|medium|long)(?:er)?[\s-]terms?`,
    ]),
  ],
  fr: [
    wholeWords([
      ...weekdayNames.fr,
      ...monthNames.fr,
      ..."aujourd['’]hui demain hier bientôt prochainement printemps automne hiver décennies? siècle".split(" "),
      ..."jours? journées? quotidien(?:ne)?s? semaines? hebdomadaires? mois mensuel(?:le)?s?".split(" "),
      ..."trimestriel(?:le)?s? ans? années? annuel(?:le)?s? régulier(?:s|ère|ères)? régulièrement".split(" "),
      ..."récent(?:e|s|es)? récemment immédiat(?:e|s|es)? immédiatement échéances? délais?".split(" "),
      // Elsewhere “été” is a participle, and “aux termes de” names words.
      String.raw`(?<=(?<![\p{L}\p{N}])(?:l['’]|(?:cet|en|un)\s))été`,
      String.raw`(?:à|au)\s(?:(?:court|moyen|long)\s)?terme`,
    ]),
  ],
};

const modals = {
  en: [
    wholeWords([
      ..."will shall should must need(?:s|ed|ing)? agree(?:s|d|ing)? commit(?:s|ted|ting)?".split(" "),
      ..."intend(?:s|ed|ing)? expect(?:s|ed|ing)? plan(?:s|ned|ning)? continu(?:e|es|ed|ing)".split(" "),
      ..."reaffirm(?:s|ed|ing)? push(?:es|ed|ing)? pledg(?:e|es|ed|ing) ensur(?:e|es|ed|ing)".split(" "),
      ..."undertak(?:e|es|en|ing) undertook".split(" "),
    ]),
  ],
  fr: [
    wholeWords([
      ..."doi(?:t|vent|s) devr(?:a|ont|ait|aient|ons) dev(?:ons|ez) faut faudra(?:it)?".split(" "),
      ..."convien(?:t|nent|drai(?:t|ent)) conven(?:u|ue|us|ues|ons) engag(?:e|ent|é|ée|és|ées|eons|er|era|eront)".split(
        " ",
      ),
      ..."décid(?:e|ent|é|ée|és|ées|er|eront) prévoi(?:t|ent) prév(?:u|ue|us|ues) entend(?:ent|ons)?".split(" "),
      ..."poursui(?:t|vent|vre|vra|vront|vi|vis|vie|vies) réaffirm(?:e|ent|é|ée|és|ées|er|ant) veill(?:e|ent|er|era|eront)".split(
        " ",
      ),
    ]),
  ],
};

const rules: Readonly<Record<WordCheckName, WordRule>> = {
  "sums-recorded": { words: { en: currencies, fr: currencies }, home: ({ money }) => placesOf(money) },
  "figures-recorded": {
    words: { en: digits, fr: digits },
    home: ({ money, dates, quantities }) => [...placesOf(money), ...placesOf(dates), ...placesOf(quantities)],
  },
  "times-recorded": { words: times, home: ({ dates, money }) => [...placesOf(dates), ...placesOf(money)] },
  "modal-words-read": { words: modals, home: ({ statements }) => statements.flatMap(cuePlaces) },
};

/**
 * Every word of the sentences that a check asks about, and by what it is accounted for.
 *
 * @example
 * ```ts
 * import { wordsFound } from "@entente/sdk/checks";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [first] = wordsFound("sums-recorded", declaration);
 *
 * [first?.word, first?.accountedFor]; // => ["£","record"]
 * ```
 */
export function wordsFound(check: WordCheckName, declaration: Declaration): readonly WordFound[] {
  const { words, home } = rules[check];
  const language = codedExpression(declaration)?.language ?? "en";
  const places = home(declaration);
  return declaration.sentences.flatMap((sentence) =>
    words[language]
      .flatMap((pattern) => [...sentence.text.matchAll(pattern)])
      .sort((a, b) => a.index - b.index)
      .map(({ 0: word, index }) => {
        const place = { start: sentence.start + index, end: sentence.start + index + word.length };
        return { word, sentence, ...place, accountedFor: accountFor(place, places, check, declaration) };
      }),
  );
}

/** By what a place is accounted for: one of the places that records hold, an exception from the check, or nothing. */
export function accountFor(
  place: TextPositionSelector,
  places: readonly TextPositionSelector[],
  check: ExcusableCheck,
  { exceptions }: Declaration,
): Account {
  if (liesIn(place, places)) return "record";
  return liesIn(place, placesOf(exceptions.filter((exception) => exception.check === check))) ? "exception" : "nothing";
}

function placesOf(records: readonly { readonly anchors: readonly TextPositionSelector[] }[]): TextPositionSelector[] {
  return records.flatMap(({ anchors }) => anchors);
}
