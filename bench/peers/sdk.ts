import { indexText, matchQuote, type QuoteMatch } from "../../packages/sdk/dist/index.js";
import type { Answer, Method } from "./method.ts";

/** The SDK without an index. */
export const sdkMatchQuote: Method = {
  name: "**`matchQuote`**",
  givesVerdict: true,
  find: (text, quotes) => quotes.map((quote) => answerOf(matchQuote(text, quote))),
};

/** The SDK with an index that is built for these quotes. */
export const sdkIndexText: Method = {
  name: "**`indexText`**, built and asked",
  givesVerdict: true,
  find: (text, quotes) => {
    const index = indexText(text);
    return quotes.map((quote) => answerOf(index.match(quote)));
  },
};

/** The SDK with an index that is already there. */
export function sdkIndexBuilt(text: string): Method {
  const index = indexText(text);
  return {
    name: "**`indexText`**, asked again",
    givesVerdict: true,
    find: (_, quotes) => quotes.map((quote) => answerOf(index.match(quote))),
  };
}

function answerOf(match: QuoteMatch): Answer {
  if (match.outcome === "found") return match.start;
  return match.outcome === "orphaned" ? "missing" : "ambiguous";
}
