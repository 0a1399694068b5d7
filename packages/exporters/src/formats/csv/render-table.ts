// The build without Node's streams and Buffer, which runs in a browser too.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Cell } from "./rows.ts";
import type { Table } from "./table.ts";

/**
 * What makes a spreadsheet take a text for a formula, also after what it does not show, with the wide forms of the same
 * signs; and an apostrophe, so that the one that is put in front can be told from one of the text.
 */
const opensFormula = /^(?:['\t\r\n]|[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** Writes a table by RFC 4180, with a header, and no text that a spreadsheet would take for a formula. */
export function renderTable({ columns }: Table, rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    {
      header: true,
      columns: columns.map(({ field }) => field.name),
      record_delimiter: "\r\n",
      // Set by hand, the end of a record would no longer have other ends of lines put in quotation marks.
      quote_record_delimiter: true,
      cast: { boolean: (value) => (value ? "true" : "false") },
    },
  );
}

function harmless(cell: Cell): Cell {
  return typeof cell === "string" && opensFormula.test(cell) ? `'${cell}` : cell;
}
