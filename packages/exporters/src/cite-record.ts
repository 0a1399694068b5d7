import type { Declaration } from "@entente/sdk";
import { citableRecord, type CitableArray } from "./citation/citable-record.ts";
import { dataTitle, versionInWords } from "./citation/cite-data.ts";
import { cslDate, type Citation, type CslItem } from "./citation/csl-item.ts";
import type { ExportOptions } from "./format.ts";
import { plainLine } from "./plain-line.ts";
import { quoted } from "./quoted.ts";

/** What a caller chooses for the citation of a record. */
export interface CiteRecordOptions extends ExportOptions {
  /** The address of the page that shows the record; that of the site is taken if it is left out. */
  readonly recordUrl?: string;
}

const incompleteIn = {
  en: "No address of the data is given.",
  fr: "Aucune adresse des données n’est donnée.",
} as const;

const inTheText = { en: "In the text: ", fr: "Dans le texte\u00a0: " } as const;

/**
 * Cites one record of a declaration: what it says, the words of the text that show it, its id and the version of the data.
 * `undefined` where the declaration holds no record of that id.
 *
 * @example
 * ```ts
 * import { citeRecord } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const citation = citeRecord(declaration, "money", "coquelles-security");
 *
 * citation?.item.id; // => "uk-france-2015/money/coquelles-security"
 * citation?.item.title; // => "up to “£7 million”, security at the Channel Tunnel railhead at Coquelles"
 * citeRecord(declaration, "money", "no-such-sum"); // => undefined
 * ```
 */
export function citeRecord(
  declaration: Declaration,
  array: CitableArray,
  id: string,
  { language = "en", siteUrl, recordUrl = siteUrl }: CiteRecordOptions = {},
): Citation | undefined {
  const record = citableRecord(declaration, array, id);
  if (record === undefined) return undefined;
  const { work, dataVersion, updated } = declaration;
  const incomplete = recordUrl === undefined ? [incompleteIn[language]] : [];
  const quotes = record.quotes.map((quote) => quoted(plainLine(quote), language));
  const closing = /[.!?]$/.test(record.quotes.at(-1) ?? "") ? "" : ".";
  const note = [
    `${language === "en" ? "Record" : "Élément"} ${array}/${id}. ${versionInWords(declaration, language)}`,
    ...(quotes.length === 0 ? [] : [`${inTheText[language]}${quotes.join(" ")}${closing}`]),
    ...record.cautions.map((caution) => plainLine(caution[language])),
    ...incomplete,
  ].join(" ");
  const issued = cslDate(updated, updated);
  const item: CslItem = {
    id: `${work.id}/${array}/${id}`,
    type: "entry",
    title: plainLine(record.title[language]),
    "container-title": dataTitle(declaration, language),
    version: dataVersion,
    ...(issued !== undefined && { issued }),
    ...(recordUrl !== undefined && { URL: new URL(recordUrl).href }),
    note,
  };
  const where = item.URL === undefined ? "" : ` <${item.URL}>.`;
  const text = `${item.title}${/[.!?]$/.test(item.title) ? "" : "."} ${dataTitle(declaration, language)}.${where} ${note}`;
  return { item, text, incomplete };
}
