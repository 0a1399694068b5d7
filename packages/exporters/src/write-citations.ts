import { writeBibtex, writeRis } from "./citation/citation-js.ts";
import type { Citation, CslItem } from "./citation/csl-item.ts";
import { jsonText } from "./json-text.ts";

/** The formats that programs for references read, by the ids of {@link formats}. */
export type CitationFormat = "bibtex" | "ris" | "csl-json";

const writers: Readonly<Record<CitationFormat, (items: readonly CslItem[]) => string>> = {
  bibtex: writeBibtex,
  ris: writeRis,
  "csl-json": jsonText,
};

/**
 * Writes citations of one's choice as one file, in the order given.
 *
 * @example
 * ```ts
 * import { citeData, citeStatement, writeCitations } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const statement = declaration.expressions.map((expression) => citeStatement(declaration, expression));
 *
 * writeCitations([...statement, citeData(declaration)], "bibtex").startsWith("@misc{"); // => true
 * ```
 */
export function writeCitations(citations: readonly Citation[], format: CitationFormat): string {
  return writers[format](citations.map(({ item }) => item));
}
