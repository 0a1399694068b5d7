import type { Check } from "./check.ts";
import { wordsFound, type WordCheckName } from "./word-rules.ts";

interface WordCheck {
  /** The name of the check. */
  readonly name: WordCheckName;
  /** What holds when it passes. */
  readonly description: string;
  /** Where the words should lie. */
  readonly home: string;
  /** What would account for a word. */
  readonly expected: string;
}

/** A check that asks whether certain words of the text lie in the records, or are listed as exceptions. */
export function wordCheck({ name, description, home, expected }: WordCheck): Check {
  return {
    name,
    description,
    scope: "document",
    check: (declaration) =>
      wordsFound(name, declaration)
        .filter(({ accountedFor }) => accountedFor === "nothing")
        .map(({ word, start, sentence }) => ({
          rule: name,
          record: `sentences.${sentence.id}`,
          field: "text",
          wrong: `“${word}” at ${start} does not lie in ${home}`,
          expected: `${expected}, or an exception that says why it needs none`,
          advice: `Record it, or list it in \`exceptions\`; the sentence is “${sentence.text}”.`,
        })),
  };
}
