/**
 * Tables in CSV, for spreadsheets and statistics. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { Format } from "../format.ts";
import { pathOf, renderDescriptor } from "./csv/descriptor.ts";
import { renderTable } from "./csv/render-table.ts";
import { rowsOf } from "./csv/rows.ts";
import { tables } from "./csv/tables/index.ts";

/**
 * Tables in CSV (RFC 4180), a noun each, with a descriptor by the Data Package standard that says what each column is
 * and how the tables refer to each other. Texts of ours have a column for each language.
 *
 * No text can be run as a formula by a spreadsheet: an apostrophe stands before one that could be, and the descriptor
 * says how to take it off.
 *
 * @example
 * ```ts
 * import { csv } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [descriptor, ...tables] = csv.write(declaration);
 *
 * descriptor?.name; // => "datapackage.json"
 * tables.find(({ name }) => name === "data/strands.csv")?.text.split(",")[1]; // => "title_en"
 * ```
 */
export const csv: Format = {
  id: "csv",
  label: {
    en: "Tables: CSV (RFC 4180) in a Data Package (version 2)",
    fr: "Tableaux\u00a0: CSV (RFC 4180) dans un Data Package (version 2)",
  },
  mediaType: "text/csv",
  extension: "csv",
  loses: {
    en: "Whether a list or a text is empty or absent: an empty cell, or no row, stands for both. What each table and column holds is described in English only. The package as a whole states no licence, since the declaration gives terms for the copies of the text alone. Terms that a copy confirms at an address are with the tables of its words. All terms are in the table of copies.",
    fr: "Si une liste ou un texte est vide ou absent\u00a0: une cellule vide, ou l’absence de ligne, vaut pour les deux. Le contenu des tableaux et des colonnes n’est décrit qu’en anglais. L’ensemble n’indique aucune licence, car la déclaration ne donne de conditions que pour les copies du texte. Celles qu’une copie confirme avec une adresse accompagnent les tableaux de ses mots. Toutes figurent dans le tableau des copies.",
  },
  write: (declaration, options = {}) => [
    { name: "datapackage.json", text: renderDescriptor(declaration, tables, options) },
    ...tables.map((table) => ({ name: pathOf(table), text: renderTable(table, rowsOf(declaration, table)) })),
  ],
};
