import { readFileSync } from "node:fs";
import { oneOf, seededRandom } from "./random.ts";

/** A text of a size that is measured. */
export interface SizedText {
  /** Its size in words for the tables. */
  readonly size: string;
  readonly text: string;
}

const statement = readFileSync(new URL("../packages/uk-france-2015/source/statement.txt", import.meta.url), "utf8");

/** The statement itself, and two texts made from it, up to 5,000,000 code units. */
export const sizedTexts: readonly [SizedText, SizedText, SizedText] = [
  { size: `${statement.length.toLocaleString("en")} (the statement)`, text: statement },
  { size: "500,000", text: wander(500_000) },
  { size: "5,000,000", text: wander(5_000_000) },
];

/**
 * A text that reads like the statement and goes on: each word is followed by one that follows it there (a Markov chain
 * of words). It repeats itself nearly everywhere and exactly almost nowhere over the length of a quote with its context,
 * which is the hard case for finding a quote.
 */
function wander(length: number): string {
  const random = seededRandom(2015);
  const words = statement.split(/(?<=\s)(?=\S)/);
  const followers = new Map<string, [string, ...string[]]>();
  for (const [index, word] of words.entries()) {
    const next = words[(index + 1) % words.length] ?? "";
    const known = followers.get(word);
    if (known === undefined) followers.set(word, [next]);
    else known.push(next);
  }
  const parts: string[] = [];
  let word = words[0] ?? "";
  for (let written = 0; written < length; written += word.length) {
    parts.push(word);
    word = oneOf(random, followers.get(word) ?? [words[0] ?? ""]);
  }
  return parts.join("").slice(0, length);
}
