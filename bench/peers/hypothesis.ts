import search from "approx-string-match";
import type { Quote } from "../quotes.ts";
import type { Method } from "./method.ts";

/** The place that a quote fits best. */
export interface BestPlace {
  readonly start: number;
  readonly end: number;
}

/** The most differences that the method allows, whatever the length of the quote. */
const mostErrors = 256;
const weights = { quote: 50, prefix: 20, suffix: 20 };

/**
 * The method of the Hypothesis annotation client, written anew from its description: all exact occurrences, or else all
 * nearest ones by approximate search, and of these the one that scores highest for its words and its context. It always
 * gives its best place and never says that another is as good.
 */
export function findByHypothesis(
  text: string,
  quote: Pick<Quote, "exact" | "prefix" | "suffix">,
): BestPlace | undefined {
  let best: BestPlace | undefined;
  let highest = -1;
  for (const { start, end, errors } of nearest(text, quote.exact)) {
    const score =
      weights.quote * (1 - errors / quote.exact.length) +
      weights.prefix * likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix) +
      weights.suffix * likeness(text.slice(end, end + quote.suffix.length), quote.suffix);
    if (score > highest) {
      highest = score;
      best = { start, end };
    }
  }
  return best;
}

/** The method for quotes that stand in the text. */
export const hypothesis: Method = {
  name: "Hypothesis method on `approx-string-match`",
  givesVerdict: false,
  find: (text, quotes) => quotes.map((quote) => findByHypothesis(text, quote)?.start ?? "missing"),
};

function nearest(text: string, words: string): readonly (BestPlace & { readonly errors: number })[] {
  const exact: (BestPlace & { readonly errors: number })[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, Math.min(mostErrors, Math.floor(words.length / 2)));
}

/** From 0 for no likeness to 1 for the same words. */
function likeness(found: string, wanted: string): number {
  if (found === wanted) return 1;
  const [match] = search(found, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
