/** The sorts of thing that can be found, in the order in which the page names them. */
export type FindNoun = "passages" | "undertakings" | "sums" | "actors" | "places" | "texts" | "terms";

/** Words of the page on which everything is found. */
export interface FindWords {
  readonly introduction: string;
  /** For those whose browser runs no script. */
  readonly ownSearch: string;
  readonly label: string;
  readonly hint: string;
  readonly theirLanguage: (languageOfTheText: string) => string;
  /** Goes to the first thing found. */
  readonly submit: string;
  readonly clear: string;
  readonly contents: string;
  /** Told apart from the names of pages, which lead elsewhere. */
  readonly groups: Readonly<Record<FindNoun, string>>;
  /** A word explained that is the name of something else on the page too. */
  readonly termToo: (name: string) => string;
  /** What is said before the number of the sentence, or of the sentences, that name something. */
  readonly inSentence: string;
  readonly inSentences: string;
  /** What is told of the search while it goes on; `{count}` and `{query}` are filled in. */
  readonly told: { readonly all: string; readonly one: string; readonly other: string; readonly none: string };
  readonly noneHeading: string;
  readonly noneAdvice: readonly string[];
}
