import type { RecordArray } from "@entente/sdk/checks";

/** What a change is of: records of one array, the work, or the declaration as a whole. */
export type Noun = "declaration" | "work" | RecordArray;

/** What one record of a noun is called, and many, in the order in which changes are told. */
export const nouns: Readonly<Record<Noun, { readonly one: string; readonly many: string }>> = {
  declaration: { one: "declaration", many: "the declaration as a whole" },
  work: { one: "work", many: "the work" },
  expressions: { one: "language version", many: "language versions" },
  manifestations: { one: "copy", many: "copies" },
  alignments: { one: "comparison of versions", many: "comparisons of versions" },
  sections: { one: "section", many: "sections" },
  paragraphs: { one: "paragraph", many: "paragraphs" },
  sentences: { one: "sentence", many: "sentences" },
  statements: { one: "passage", many: "passages" },
  commitments: { one: "undertaking", many: "undertakings" },
  strands: { one: "line of work", many: "lines of work" },
  money: { one: "sum", many: "sums" },
  dates: { one: "mention of time", many: "mentions of time" },
  quantities: { one: "quantity", many: "quantities" },
  actors: { one: "actor", many: "actors" },
  places: { one: "place", many: "places" },
  events: { one: "event", many: "events" },
  instruments: { one: "other text", many: "other texts" },
  subjects: { one: "subject", many: "subjects" },
  evidence: { one: "evidence record", many: "evidence" },
  contradictions: { one: "difference of sources", many: "where sources differ" },
  silences: { one: "silence", many: "what was not found" },
  terms: { one: "term", many: "terms" },
  wordsSought: { one: "word sought", many: "words sought" },
  codings: { one: "agreement figure", many: "agreement of codings" },
  exceptions: { one: "exception", many: "exceptions" },
  rules: { one: "rule", many: "rules" },
  redirects: { one: "redirect", many: "redirects" },
};

/** The nouns that are arrays of records, in the order of the document. */
export const recordNouns: readonly RecordArray[] = Object.keys(nouns).filter(isRecordArray);

function isRecordArray(noun: string): noun is RecordArray {
  return noun !== "declaration" && noun !== "work";
}
