import type { Declaration } from "../model/declaration.ts";
import type { Figure } from "../model/figure.ts";
import type { Source } from "../model/source.ts";

/** A part of a record, with the place in which it stands. */
export interface Placed<Part> {
  /** The record, as in a `Problem`. */
  readonly record: string;
  /** The field that holds the part. */
  readonly field: string;
  /** The part itself. */
  readonly part: Part;
}

/** Every source that records cite, in the order of the document. */
export function citedSources({ instruments, subjects, evidence, terms }: Declaration): readonly Placed<Source>[] {
  return [
    ...instruments.flatMap(({ id, sources = [] }) =>
      sources.map((part, index) => ({ record: `instruments.${id}`, field: `sources[${index}]`, part })),
    ),
    ...subjects.flatMap(({ id, appearances }) =>
      appearances.map(({ source }, index) => ({
        record: `subjects.${id}`,
        field: `appearances[${index}].source`,
        part: source,
      })),
    ),
    ...evidence.map(({ id, source }) => ({ record: `evidence.${id}`, field: "source", part: source })),
    ...terms.flatMap(({ id, source }) =>
      source === undefined ? [] : [{ record: `terms.${id}`, field: "source", part: source }],
    ),
  ];
}

/** Every figure that records give from a source, in the order of the document. */
export function citedFigures({ subjects, evidence }: Declaration): readonly Placed<Figure>[] {
  return [
    ...subjects.flatMap(({ id, appearances }) =>
      appearances.flatMap(({ figures }, index) =>
        figures.map((part, at) => ({
          record: `subjects.${id}`,
          field: `appearances[${index}].figures[${at}]`,
          part,
        })),
      ),
    ),
    ...evidence.flatMap(({ id, figures }) =>
      figures.map((part, index) => ({ record: `evidence.${id}`, field: `figures[${index}]`, part })),
    ),
  ];
}
