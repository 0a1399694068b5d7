import type { TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import { measureContext } from "./measure-context.ts";
import { assertQuotable } from "./quotable-range.ts";
import { contextEnd, contextStart } from "./word-edges.ts";

/**
 * Describes a place in a text as a quote (a W3C Web Annotation TextQuoteSelector), so that {@link matchQuote} finds it
 * at exactly that place. Words that stand once need no context; others get the shorter of the words before and the
 * words after, where one side tells them apart, or an equal share of both.
 *
 * A context always exists. An occurrence further on has less text after it, one further back less text before it, so
 * none but the place itself has all that precedes it before it and all that follows it after it.
 *
 * @param text - The text.
 * @param range - The place, in UTF-16 code units, end exclusive.
 * @returns The exact words and no more context than they need, in whole words where words are not overlong.
 * @throws `RangeError` when the range is empty, out of bounds, not in whole numbers, or cuts a surrogate pair.
 * @example
 * ```ts
 * import { describeQuote } from "@entente/sdk";
 *
 * describeQuote("to be or not to be", { start: 6, end: 8 }); // => {"exact":"or"}
 * describeQuote("to be or not to be", { start: 0, end: 5 }); // => {"exact":"to be","suffix":" or"}
 * describeQuote("to be or not to be", { start: 13, end: 18 }); // => {"exact":"to be","prefix":"not "}
 * ```
 */
export function describeQuote(text: string, range: TextPositionSelector): TextQuoteSelector {
  assertQuotable(text, range);
  const { start, end } = range;
  const { before, after } = measureContext(text, range);
  const prefix = text.slice(contextStart(text, start, before), start);
  const suffix = text.slice(end, contextEnd(text, end, after));
  return { exact: text.slice(start, end), ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
}
