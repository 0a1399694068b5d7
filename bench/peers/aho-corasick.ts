import AhoCorasick from "ahocorasick";
import type { Quote } from "../quotes.ts";
import { fits } from "./index-of.ts";
import { verdictOn, type Answer, type Method } from "./method.ts";

/** An automaton of all quotes that reads the text once; the context is looked at where the words end. */
export const ahoCorasick: Method = {
  name: "`ahocorasick`, built and asked",
  givesVerdict: true,
  find: (text, quotes) => findIn(buildAutomaton(quotes), text, quotes),
};

/** The automaton of some quotes. */
export function buildAutomaton(quotes: readonly Quote[]): AhoCorasick {
  return new AhoCorasick([...new Set(quotes.map(({ exact }) => exact))]);
}

function findIn(automaton: AhoCorasick, text: string, quotes: readonly Quote[]): readonly Answer[] {
  const placesOf = new Map<string, number[]>();
  for (const [last, words] of automaton.search(text)) {
    for (const word of words) {
      const start = last + 1 - word.length;
      const known = placesOf.get(word);
      if (known === undefined) placesOf.set(word, [start]);
      else known.push(start);
    }
  }
  return quotes.map((quote) => verdictOn((placesOf.get(quote.exact) ?? []).filter((at) => fits(text, quote, at))));
}
