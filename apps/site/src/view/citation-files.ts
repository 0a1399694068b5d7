import {
  citeData,
  citeRecord,
  citeStatement,
  writeCitations,
  type Citation,
  type CitationFormat,
} from "@entente/exporters";
import type { Declaration } from "@entente/sdk";
import { languages, type Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { codedExpression } from "./text-view.ts";

/** A record that a reader may cite by itself. */
export interface CitedRecord {
  readonly array: "commitments" | "money";
  readonly id: string;
}

/** What a file cites behind the statement. */
export type Cited = CitedRecord | "data";

/** A file with the citation of the statement first and of a record, or of the data, second. */
export interface CitationFile {
  /** Where it is served, from the root of the host. */
  readonly path: string;
  readonly text: string;
}

/** The formats as readers know them, with the endings by which programs know their files. */
const formats = {
  bibtex: { label: "BibTeX", extension: "bib" },
  ris: { label: "RIS", extension: "ris" },
  "csl-json": { label: "CSL-JSON", extension: "csl.json" },
} as const satisfies Readonly<Record<CitationFormat, { readonly label: string; readonly extension: string }>>;

const citationFormats = Object.keys(formats) as readonly CitationFormat[];

/** Where those who cite find the files, one for each format. */
export function citationPaths(
  cited: Cited,
  language: Language,
): readonly { readonly format: CitationFormat; readonly label: string; readonly path: string }[] {
  const name = cited === "data" ? "data" : `${cited.array}/${cited.id}`;
  return citationFormats.map((format) => {
    const { label, extension } = formats[format];
    return { format, label, path: `/downloads/cite/${format}/${language}/${name}.${extension}` };
  });
}

/** Every file of citations: of the data, of each undertaking and of each sum, in each language. */
export function citationFilesOf(declaration: Declaration, siteUrl: string | undefined): readonly CitationFile[] {
  const records = (["commitments", "money"] as const).flatMap((array) =>
    declaration[array].map(({ id }): Cited => ({ array, id })),
  );
  return languages.flatMap((language) =>
    (["data", ...records] as const).flatMap((cited) => {
      const citations = [
        citeStatement(declaration, codedExpression(declaration), { language }),
        citationOf(declaration, cited, language, siteUrl),
      ];
      return citationPaths(cited, language).map(({ format, path }) => ({
        path,
        text: writeCitations(citations, format),
      }));
    }),
  );
}

/** How a record, or the data as a whole, is cited by a reader of the site. */
export function citationOf(
  declaration: Declaration,
  cited: Cited,
  language: Language,
  siteUrl: string | undefined,
): Citation {
  const options = { language, ...(siteUrl !== undefined && { siteUrl }) };
  if (cited === "data") return citeData(declaration, options);
  const { array, id } = cited;
  const recordUrl = siteUrl && new URL(recordPath(cited, language), siteUrl).href;
  const citation = citeRecord(declaration, array, id, { ...options, ...(recordUrl !== undefined && { recordUrl }) });
  if (citation === undefined) throw new Error(`${array}.${id}: the declaration has no such record.`);
  return citation;
}

/** The page that shows a record, at its place. */
function recordPath({ array, id }: CitedRecord, language: Language): string {
  return array === "commitments"
    ? pathTo({ page: "undertaking", id }, language)
    : `${pathTo({ page: "money" }, language)}#${id}`;
}
