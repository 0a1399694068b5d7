import type { Anchor, Declaration, Expression } from "@entente/sdk";
import { codePointCounter } from "../../code-points.ts";
import type { AddressOf } from "../../record-address.ts";

const contextLength = 32;

/** The targets of an annotation: the words in the text that is held, and the same words on each page with an address. */
export function targetMaker(
  { expressions, manifestations }: Declaration,
  addressOf: AddressOf,
): (anchor: Anchor) => object[] {
  const counters = new Map(expressions.map(({ id, text = "" }) => [id, codePointCounter(text)]));
  return (anchor) => {
    const expression = expressions.find(({ id }) => id === anchor.expression);
    const quote = quoteSelector(anchor, expression?.text);
    const toPoints = counters.get(anchor.expression);
    const selector =
      expression?.text === undefined || toPoints === undefined
        ? quote
        : [quote, { type: "TextPositionSelector", start: toPoints(anchor.start), end: toPoints(anchor.end) }];
    const pages = manifestations.filter((copy) => copy.expression === anchor.expression && copy.url !== undefined);
    return [
      { type: "SpecificResource", source: textOf(anchor, expression, addressOf), selector },
      ...pages.map(({ url }) => ({ type: "SpecificResource", source: url, selector: quote })),
    ];
  };
}

function textOf(anchor: Anchor, expression: Expression | undefined, addressOf: AddressOf): object {
  const id = addressOf("expressions", anchor.expression);
  return { id, type: "Text", format: "text/plain", language: expression?.language };
}

/** The quote with some of the words around it, which are never fewer than those that tell it from others. */
function quoteSelector({ exact, prefix = "", suffix = "", start, end }: Anchor, text: string | undefined): object {
  const before = text === undefined ? "" : wordsBefore(text, start);
  const after = text === undefined ? "" : wordsAfter(text, end);
  return {
    type: "TextQuoteSelector",
    exact,
    prefix: longerOf(before, prefix) || undefined,
    suffix: longerOf(after, suffix) || undefined,
  };
}

function longerOf(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}

function wordsBefore(text: string, place: number): string {
  const words = text.slice(Math.max(0, place - contextLength), place);
  if (place <= contextLength) return words;
  return words.replace(/^\S*\s+/u, "") || words.replace(/^[\udc00-\udfff]/, "");
}

function wordsAfter(text: string, place: number): string {
  const words = text.slice(place, place + contextLength);
  if (place + contextLength >= text.length) return words;
  return words.replace(/\s+\S*$/u, "") || words.replace(/[\ud800-\udbff]$/, "");
}
