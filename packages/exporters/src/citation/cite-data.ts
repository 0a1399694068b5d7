import type { Declaration, Localized } from "@entente/sdk";
import { dateInWords } from "../date-words.ts";
import type { ExportOptions, Language } from "../format.ts";
import { plainLine } from "../plain-line.ts";
import { quoted } from "../quoted.ts";
import { cslDate, type Citation, type CslItem } from "./csl-item.ts";

const gaps = {
  author: { en: "The data name no author of their own.", fr: "Les données ne nomment pas leur auteur." },
  address: { en: "No address of the data is given.", fr: "Aucune adresse des données n’est donnée." },
} as const satisfies Record<string, Localized>;

/**
 * Cites the data as a whole, with their version.
 *
 * @example
 * ```ts
 * import { citeData } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const citation = citeData(declaration, { siteUrl: "https://declaration.example/" });
 *
 * citation.item.version === declaration.dataVersion; // => true
 * citation.incomplete; // => ["The data name no author of their own."]
 * ```
 */
export function citeData(declaration: Declaration, { language = "en", siteUrl }: ExportOptions = {}): Citation {
  const { work, dataVersion, updated } = declaration;
  const incomplete = [gaps.author[language], ...(siteUrl === undefined ? [gaps.address[language]] : [])];
  const issued = cslDate(updated, updated);
  const item: CslItem = {
    id: `${work.id}/data`,
    type: "dataset",
    title: dataTitle(declaration, language),
    version: dataVersion,
    ...(issued !== undefined && { issued }),
    ...(siteUrl !== undefined && { URL: new URL(siteUrl).href }),
    note: [versionInWords(declaration, language), ...incomplete].join(" "),
  };
  const where = item.URL === undefined ? "" : ` <${item.URL}>.`;
  const text = `${item.title}. ${versionInWords(declaration, language)}${where} ${incomplete.join(" ")}`;
  return { item, text, incomplete };
}

/** What the data are called in a citation. */
export function dataTitle({ work }: Declaration, language: Language): string {
  const title = quoted(plainLine(work.title[language]), language);
  return language === "en" ? `Data on ${title}` : `Données sur ${title}`;
}

/** The version of the data and its day, as a sentence. */
export function versionInWords({ dataVersion, updated }: Declaration, language: Language): string {
  const day = dateInWords(updated, language);
  return language === "en" ? `Version ${dataVersion} of ${day}.` : `Version ${dataVersion} du ${day}.`;
}
