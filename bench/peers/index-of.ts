import type { Quote } from "../quotes.ts";
import { verdictOn, type Method } from "./method.ts";

/** `indexOf` and a look at the context, until a place fits: the least work, and a guess where several would. */
export const indexOfFirst: Method = {
  name: "`indexOf`, first place that fits",
  givesVerdict: false,
  find: (text, quotes) =>
    quotes.map((quote) => {
      for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
        if (fits(text, quote, at)) return at;
      }
      return "missing";
    }),
};

/** `indexOf` and a look at the context, through the whole text: the same verdict as the SDK. */
export const indexOfAll: Method = {
  name: "`indexOf`, all places that fit",
  givesVerdict: true,
  find: (text, quotes) =>
    quotes.map((quote) => {
      const places: number[] = [];
      for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
        if (fits(text, quote, at)) places.push(at);
      }
      return verdictOn(places);
    }),
};

/** Whether the context of a quote stands around a place at which its words stand. */
export function fits(text: string, { exact, prefix, suffix }: Quote, at: number): boolean {
  return text.endsWith(prefix, at) && text.startsWith(suffix, at + exact.length);
}
