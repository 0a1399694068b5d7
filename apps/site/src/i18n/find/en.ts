import type { FindWords } from "./words.ts";

export const find: FindWords = {
  introduction:
    "Everything that this site holds of the statement, on one page. First comes each sentence in the order of the text, then undertakings, sums, actors, places, other texts and words explained. Every name leads to where it is told. Every number leads to the sentence.",
  ownSearch: "To look for a word, use the search of your browser: Ctrl + F, or ⌘ + F on a Mac.",
  label: "Look for",
  hint: "The list below changes as you type. Accents, capitals and plurals make no difference.",
  theirLanguage: (language) => `The statement’s words are shown in ${language}.`,
  submit: "Find",
  clear: "Show everything",
  contents: "What there is to find",
  groups: {
    passages: "The text, sentence by sentence",
    undertakings: "All undertakings",
    sums: "All sums of money",
    actors: "All actors",
    places: "All places",
    texts: "All other texts",
    terms: "All words explained",
  },
  termToo: (name) => `${name} (word explained)`,
  inSentence: "Sentence",
  inSentences: "Sentences",
  told: {
    all: "All {count} entries are shown.",
    one: "{count} entry found for “{query}”.",
    other: "{count} entries found for “{query}”.",
    none: "Nothing found for “{query}”.",
  },
  noneHeading: "Nothing here holds these words",
  noneAdvice: [
    "Try one word alone, or only its beginning.",
    "Try another word for the same thing: the statement may put it otherwise.",
    "See which words never occur in the statement:",
  ],
};
