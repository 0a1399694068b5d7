import type { Problem } from "../model/problem.ts";
import type { Anchor, TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import type { Sentence } from "../model/structure.ts";
import { sentencesTouched } from "../text/sentences-touched.ts";
import { locateQuote, type QuotePlace } from "./locate-quote.ts";

/** The text to which quotes are bound, and where problems go. */
export interface Ground {
  /** Id of the expression whose text it is. */
  readonly expression: string;
  /** The text. */
  readonly text: string;
  /** Takes each problem as it is found. */
  readonly report: (problem: Problem) => void;
}

/** Gives each thing that names its words the place of those words; what cannot be placed is reported and left out. */
export function placeEach<Quoted extends TextQuoteSelector>(
  quoted: readonly Quoted[],
  ground: Ground,
  placeOf: (index: number) => QuotePlace,
): (Omit<Quoted, keyof TextQuoteSelector> & TextPositionSelector)[] {
  return quoted.flatMap((item, index) => {
    const position = locateQuote(ground.text, item, placeOf(index), ground.report);
    if (position === undefined) return [];
    const { exact, prefix, suffix, ...rest } = item;
    return [{ ...rest, ...position }];
  });
}

/** Makes the published records of some tables: the key becomes the id, and each quote an anchor with its place, in the order of the text. */
export function placeRecords<Row extends { readonly anchors: readonly TextQuoteSelector[] }>(
  array: string,
  tables: readonly Readonly<Record<string, Row>>[],
  ground: Ground,
  sentences: readonly Sentence[],
): (Omit<Row, "anchors"> & { readonly id: string; readonly anchors: readonly Anchor[] })[] {
  const rows = tables.flatMap((table) => Object.entries(table));
  return rows.map(([id, { anchors: quotes, ...rest }]) => ({
    id,
    ...rest,
    anchors: quotes
      .flatMap((quote, index) => {
        const place = { record: `${array}.${id}`, field: `anchors[${index}]` };
        const position = locateQuote(ground.text, quote, place, ground.report);
        if (position === undefined) return [];
        return [
          { expression: ground.expression, ...quote, ...position, sentences: sentencesTouched(position, sentences) },
        ];
      })
      .sort((a, b) => a.start - b.start),
  }));
}
