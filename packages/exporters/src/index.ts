/**
 * Writes a declaration in the formats that people expect: each is importable on its own, and `formats` lists them all.
 *
 * @packageDocumentation
 */
import type { Format } from "./format.ts";
import { akomaNtoso } from "./formats/akoma-ntoso.ts";
import { atom } from "./formats/atom.ts";
import { bibtex } from "./formats/bibtex.ts";
import { citation } from "./formats/citation.ts";
import { cslJson } from "./formats/csl-json.ts";
import { csv } from "./formats/csv.ts";
import { geojson } from "./formats/geojson.ts";
import { icalendar } from "./formats/icalendar.ts";
import { jsonLd } from "./formats/json-ld.ts";
import { json } from "./formats/json.ts";
import { markdown } from "./formats/markdown.ts";
import { ris } from "./formats/ris.ts";
import { textFragments } from "./formats/text-fragments.ts";
import { text } from "./formats/text.ts";
import { webAnnotation } from "./formats/web-annotation.ts";

export { citeData } from "./citation/cite-data.ts";
export { citeStatement } from "./citation/cite-statement.ts";
export { citeRecord, type CiteRecordOptions } from "./cite-record.ts";
export type { CitableArray } from "./citation/citable-record.ts";
export type { Citation, CslDate, CslItem, CslName } from "./citation/csl-item.ts";
export { writeCitations, type CitationFormat } from "./write-citations.ts";
export type { ExportedFile, ExportOptions, Format, Language } from "./format.ts";
export {
  akomaNtoso,
  atom,
  bibtex,
  citation,
  cslJson,
  csv,
  geojson,
  icalendar,
  json,
  jsonLd,
  markdown,
  ris,
  text,
  textFragments,
  webAnnotation,
};

/**
 * Every format, those for people first.
 *
 * @example
 * ```ts
 * import { formats } from "@entente/exporters";
 *
 * formats.map(({ id }) => id).slice(0, 3); // => ["markdown","text","csv"]
 * ```
 */
export const formats: readonly Format[] = [
  markdown,
  text,
  csv,
  json,
  jsonLd,
  webAnnotation,
  textFragments,
  akomaNtoso,
  icalendar,
  atom,
  geojson,
  citation,
  cslJson,
  bibtex,
  ris,
];
