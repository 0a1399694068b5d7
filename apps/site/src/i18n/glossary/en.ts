import type { GlossaryWords } from "./words.ts";

export const glossary: GlossaryWords = {
  introduction: [
    "Words that a reader may not know, each explained in plain words.",
    "Words of the statement stand beside the place where it uses them. To explain a word is not to adopt it.",
  ],
  none: "No words are explained: the data hold no terms.",
  groups: { text: "Words of the statement", explanation: "Words of this site" },
  groupNotes: {
    text: "What they mean is ours to say; the words beside are the statement’s.",
    explanation: "By these we tell of the statement. What they mean here is our choice.",
  },
  inHeading: (number) => `Heading ${number}`,
  outside: "On the page of the copy, outside the sentences",
  seeAlso: "See also:",
  source: "The definition rests on:",
  here: "Words explained",
  shortForms: { label: "Short forms on this page:", separator: "; " },
  easy: {
    whatItIs: [
      "The statement and what is known since, in short lines and plain words. The lines are ours, not the statement’s.",
      "This is not Easy Read: nobody for whom Easy Read is made has tested it.",
    ],
    none: "No easy version of this declaration has been written.",
    toText: "Read the statement itself, word for word",
  },
};
