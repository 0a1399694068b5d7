import { matchQuote } from "../anchoring/match-quote.ts";
import { suggestQuote } from "../anchoring/suggest-quote.ts";
import type { Problem } from "../model/problem.ts";
import type { TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";

/** Where a problem with a quote is to be reported. */
export interface QuotePlace {
  /** The record, as in a `Problem`. */
  readonly record: string;
  /** The field that holds the quote. */
  readonly field: string;
}

/** Finds the one place of a quote in a text, or says why there is none; never guesses. */
export function locateQuote(
  text: string,
  quote: TextQuoteSelector,
  place: QuotePlace,
  report: (problem: Problem) => void,
): TextPositionSelector | undefined {
  const match = matchQuote(text, quote);
  if (match.outcome === "found") return { start: match.start, end: match.end };
  const complaint = match.outcome === "ambiguous" ? ambiguous(quote, match.matches) : orphaned(text, quote, match);
  report({ rule: "anchors-match", ...place, ...complaint });
  return undefined;
}

type Complaint = Pick<Problem, "wrong" | "expected" | "advice">;

function ambiguous(quote: TextQuoteSelector, candidates: readonly TextPositionSelector[]): Complaint {
  return {
    wrong: `the quote “${quote.exact}” is ambiguous: it stands at ${places(candidates)}`,
    expected: "a quote that stands once in the text",
    advice: "Add the words before it as `prefix` or the words after it as `suffix`.",
  };
}

function orphaned(
  text: string,
  quote: TextQuoteSelector,
  match: { readonly candidates: readonly TextPositionSelector[] },
): Complaint {
  if (match.candidates.length > 0) {
    return {
      wrong: `the quote “${quote.exact}” is orphaned: it stands at ${places(match.candidates)}, without the given context`,
      expected: "a prefix and a suffix that stand right before and right after it",
      advice: "Copy them from the text, character for character, or leave them out.",
    };
  }
  const nearest = suggestQuote(text, quote.exact);
  return {
    wrong: `the quote “${quote.exact}” is orphaned: the text does not hold it`,
    expected: "words of the text, character for character",
    advice:
      nearest === undefined
        ? "Nothing in the text is near it. Copy the quote from the text."
        : `The nearest candidate is “${nearest.quote}” at ${nearest.start}${nearest.ambiguous ? ", and another passage is as near" : ""}. If it is meant, copy it.`,
  };
}

function places(candidates: readonly TextPositionSelector[]): string {
  return candidates.map(({ start }) => String(start)).join(", ");
}
