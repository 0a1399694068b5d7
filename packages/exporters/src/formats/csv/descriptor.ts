import type { Declaration, Licence, Localized, Manifestation } from "@entente/sdk";
import type { ExportOptions } from "../../format.ts";
import { markdownText } from "../../markdown-text.ts";
import type { Table } from "./table.ts";

const profiles = "https://datapackage.org/profiles/2.0";

/** How a reader undoes what keeps spreadsheets from running texts. */
const textCells: Localized = {
  en: "No text cell can be run as a formula: where a text begins with an apostrophe, a tab or an end of line, or with =, +, - or @ (in their wide forms too, and after spaces or characters that are not shown), an apostrophe stands in front of it. Take one apostrophe off each text cell that begins with one, and the text is as the declaration has it. Numbers are never changed.",
  fr: "Aucune cellule de texte ne peut être exécutée comme une formule\u00a0: si un texte commence par une apostrophe droite, une tabulation ou une fin de ligne, ou par =, +, - ou @ (y compris en pleine chasse, et après des espaces ou des caractères invisibles), une apostrophe droite le précède. Retirez une apostrophe droite à chaque cellule de texte qui commence par elle, et le texte est celui de la déclaration. Les nombres ne sont jamais modifiés.",
};

/** The tables whose cells hold words of the text itself, for which the terms of its copies hold. */
const ofTheText = new Set(["expressions", "sentences", "anchors", "statements-cue"]);

/** Where a table stands in the package. */
export function pathOf({ name }: Table): string {
  return `data/${name}.csv`;
}

/** The descriptor of the package, by the Data Package standard, version 2. */
export function renderDescriptor(
  declaration: Declaration,
  tables: readonly Table[],
  { siteUrl }: ExportOptions,
): string {
  const { work, schemaVersion, dataVersion, updated, searchedUpTo, manifestations } = declaration;
  const copies = manifestations.filter(({ expression }) => expression === work.codedExpression);
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: work.id,
    languages: ["en", "fr"],
    title: `${work.title.en} / ${work.title.fr}`,
    description: describe(declaration),
    ...(siteUrl !== undefined && { homepage: siteUrl }),
    version: dataVersion,
    updated,
    searchedUpTo,
    schemaVersion,
    sources: manifestations.map((copy) => sourceOf(declaration, copy)),
    resources: tables.map((table) => resourceOf(table, licencesOf(copies))),
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}

function describe({ work, manifestations }: Declaration): string {
  const inLanguage = (language: "en" | "fr"): string[] => [
    markdownText(work.summary[language]),
    markdownText(textCells[language]),
    ...manifestations.map(({ publisher, licence }) => markdownText(termsOf(publisher, licence, language))),
  ];
  return [...inLanguage("en"), ...inLanguage("fr")].join("\n\n");
}

function termsOf(publisher: string, { name, confirmed }: Licence, language: "en" | "fr"): string {
  if (language === "en") {
    return `Terms of the copy of ${publisher}: ${name.en} (${confirmed ? "confirmed" : "not confirmed"} for this copy).`;
  }
  return `Conditions de la copie (éditeur\u00a0: ${publisher})\u00a0: ${name.fr} (${confirmed ? "confirmées" : "non confirmées"} pour cette copie).`;
}

function sourceOf({ expressions }: Declaration, { publisher, expression, url }: Manifestation) {
  const title = expressions.find(({ id }) => id === expression)?.title;
  return {
    title: [publisher, title].filter((part) => part !== undefined).join(": "),
    ...(url !== undefined && { path: url }),
  };
}

/** Only what a copy itself says, and where its terms can be read; the standard asks for an address or a known id. */
function licencesOf(copies: readonly Manifestation[]) {
  return copies.flatMap(({ licence: { name, url, confirmed } }) =>
    confirmed && url !== undefined ? [{ path: url, title: `${name.en} / ${name.fr}` }] : [],
  );
}

function resourceOf(table: Table, licenses: ReturnType<typeof licencesOf>) {
  const { name, description, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    type: "table",
    path: pathOf(table),
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    ...(licenses.length > 0 && ofTheText.has(name) && { licenses }),
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: columns.map(({ field }) => field),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
