import type { Declaration } from "../model/declaration.ts";

/** An array of a declaration whose records have an id. */
export type RecordArray =
  | "expressions"
  | "manifestations"
  | "alignments"
  | "sections"
  | "paragraphs"
  | "sentences"
  | "statements"
  | "commitments"
  | "strands"
  | "money"
  | "dates"
  | "quantities"
  | "actors"
  | "places"
  | "events"
  | "instruments"
  | "subjects"
  | "evidence"
  | "contradictions"
  | "silences"
  | "terms"
  | "wordsSought"
  | "codings"
  | "exceptions"
  | "rules"
  | "redirects";

/** The ids that each array holds, in order and with repeats, those of malformed records among them. */
export type RecordIds = Readonly<Record<RecordArray, readonly string[]>>;

/** Lists the ids of a declaration. */
export function recordIds(declaration: Declaration): RecordIds {
  return forEachArray((array) => declaration[array].map(({ id }) => id));
}

/** Computes one value for each array of records. */
export function forEachArray<Value>(compute: (array: RecordArray) => Value): Readonly<Record<RecordArray, Value>> {
  return {
    expressions: compute("expressions"),
    manifestations: compute("manifestations"),
    alignments: compute("alignments"),
    sections: compute("sections"),
    paragraphs: compute("paragraphs"),
    sentences: compute("sentences"),
    statements: compute("statements"),
    commitments: compute("commitments"),
    strands: compute("strands"),
    money: compute("money"),
    dates: compute("dates"),
    quantities: compute("quantities"),
    actors: compute("actors"),
    places: compute("places"),
    events: compute("events"),
    instruments: compute("instruments"),
    subjects: compute("subjects"),
    evidence: compute("evidence"),
    contradictions: compute("contradictions"),
    silences: compute("silences"),
    terms: compute("terms"),
    wordsSought: compute("wordsSought"),
    codings: compute("codings"),
    exceptions: compute("exceptions"),
    rules: compute("rules"),
    redirects: compute("redirects"),
  };
}

/** The arrays of a declaration whose records have an id, in the order of the document. */
export const recordArrays: readonly RecordArray[] = Object.values(forEachArray((array) => array));
