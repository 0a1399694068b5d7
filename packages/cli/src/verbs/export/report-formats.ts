import type { ExportedFile, Format } from "@entente/exporters";
import { legible } from "../../layout/legible.ts";
import { indented, screenOf } from "../../layout/screen.ts";
import { renderTable } from "../../layout/table.ts";
import { writeJson, writeText } from "../../layout/write.ts";
import type { Language } from "../../records.ts";
import type { Terminal } from "../../terminal.ts";

/** How a report is told. */
interface ReportOptions {
  /** The language of what formats say of themselves. */
  readonly lang: Language;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** A format with the files in which it wrote a declaration. */
export interface Written {
  /** The format. */
  readonly format: Format;
  /** The files. */
  readonly files: readonly ExportedFile[];
}

/** Tells which formats there are. */
export function listFormats(formats: readonly Format[], { lang, json }: ReportOptions, terminal: Terminal): void {
  if (json === true) {
    writeJson({ formats: formats.map(({ write: _write, ...about }) => about) }, terminal);
    return;
  }
  const screen = screenOf(terminal.out);
  const blocks = formats.map(({ id, label, extension, loses }) =>
    [
      `${screen.style("bold", id)} (.${extension})`,
      indented(legible(label[lang]), 2, screen),
      indented(legible(`Does not tell: ${loses[lang]}`), 2, screen),
    ].join("\n"),
  );
  writeText(blocks.join("\n\n"), terminal);
}

/** Tells which files were written. */
export function reportFiles(
  written: readonly Written[],
  out: string,
  { json }: Pick<ReportOptions, "json">,
  terminal: Terminal,
): void {
  if (json === true) {
    const formats = written.map(({ format: { id, mediaType, loses }, files }) => ({
      format: id,
      mediaType,
      files: files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) })),
      loses,
    }));
    writeJson({ out, formats }, terminal);
    return;
  }
  const columns = [{ title: "format" }, { title: "file" }, { title: "bytes", numbers: true }];
  const rows = written.flatMap(({ format, files }) =>
    files.map(({ name, text }, index) => [
      index === 0 ? format.id : "",
      legible(name),
      String(Buffer.byteLength(text)),
    ]),
  );
  const note = "`entente export --list` says what each format does not tell.";
  writeText(
    `Written to ${legible(out)}:\n\n${renderTable(columns, rows, screenOf(terminal.out))}\n\n${note}`,
    terminal,
  );
}
