import {
  matchQuote,
  suggestQuote,
  type Problem,
  type TextPositionSelector,
  type TextQuoteSelector,
} from "@entente/sdk";
import { isObject } from "./records.ts";

/** A passage of a text on which a problem bears. */
export interface QuotedPlace extends TextPositionSelector {
  /** The expression whose text it is. */
  readonly expression: string;
  /** The text. */
  readonly text: string;
  /** Whether the words stand there, or only may: at several places, with another context, or nearly so. */
  readonly certainty: "there" | "one-of-several" | "other-context" | "nearest";
}

/** Where several places come into question, so many are shown. */
const mostShown = 4;

/** The passages on which a problem bears, in a document that may be malformed; none where it names no anchored record. */
export function quotedPlaces({ record, field }: Problem, document: unknown): readonly QuotedPlace[] {
  const [array, found] = recordOf(record, document);
  if (found === undefined) return [];
  if (array === "sentences" || array === "paragraphs") return ownPlace(found, document);
  const anchors = listOf(array === "commitments" ? passageOf(found, document)?.["anchors"] : found["anchors"]);
  const index = Number(/^anchors\[(\d+)\]/.exec(field)?.[1] ?? 0);
  return anchorPlaces(anchors[index], document);
}

/** The array and the record that a problem names: by its id, or by its place where it has none. */
function recordOf(name: string, document: unknown): readonly [string, Readonly<Record<string, unknown>> | undefined] {
  const [, array = "", index, id] = /^([A-Za-z]+)(?:\[(\d+)\]|\.(.+))$/.exec(name) ?? [];
  const records = listOf(isObject(document) ? document[array] : undefined);
  const record =
    index === undefined ? records.find((one) => isObject(one) && one["id"] === id) : records[Number(index)];
  return [array, isObject(record) ? record : undefined];
}

/** The first passage that undertakes what a commitment records. */
function passageOf(
  commitment: Readonly<Record<string, unknown>>,
  document: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const [first] = listOf(commitment["statements"]);
  return recordOf(`statements.${String(first)}`, document)[1];
}

function ownPlace({ start, end }: Readonly<Record<string, unknown>>, document: unknown): readonly QuotedPlace[] {
  const work = isObject(document) ? document["work"] : undefined;
  const expression = isObject(work) ? work["codedExpression"] : undefined;
  const text = textOf(expression, document);
  if (text === undefined || !isRange(start, end, text)) return [];
  return [{ expression: String(expression), text, start, end: end as number, certainty: "there" }];
}

function anchorPlaces(anchor: unknown, document: unknown): readonly QuotedPlace[] {
  if (!isObject(anchor) || typeof anchor["exact"] !== "string") return [];
  const text = textOf(anchor["expression"], document);
  if (text === undefined) return [];
  const selector = selectorOf(anchor["exact"], anchor);
  const match = matchQuote(text, selector);
  const shown = (
    places: readonly TextPositionSelector[],
    certainty: QuotedPlace["certainty"],
  ): readonly QuotedPlace[] =>
    places
      .slice(0, mostShown)
      .map(({ start, end }) => ({ expression: String(anchor["expression"]), text, start, end, certainty }));
  if (match.outcome === "found") return shown([match], "there");
  if (match.outcome === "ambiguous") return shown(match.matches, "one-of-several");
  if (match.candidates.length > 0) return shown(match.candidates, "other-context");
  const suggestion = suggestQuote(text, selector.exact);
  return suggestion === undefined ? [] : shown([suggestion], "nearest");
}

function selectorOf(exact: string, { prefix, suffix }: Readonly<Record<string, unknown>>): TextQuoteSelector {
  return {
    exact,
    ...(typeof prefix === "string" && { prefix }),
    ...(typeof suffix === "string" && { suffix }),
  };
}

function textOf(expression: unknown, document: unknown): string | undefined {
  const [, found] = recordOf(`expressions.${String(expression)}`, document);
  return typeof found?.["text"] === "string" ? found["text"] : undefined;
}

function isRange(start: unknown, end: unknown, text: string): start is number {
  return typeof start === "number" && typeof end === "number" && start >= 0 && start < end && end <= text.length;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
