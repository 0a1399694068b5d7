import type { ExportOptions, Format } from "@entente/exporters";
import { resolve, sep } from "node:path";
import { didYouMean } from "../nearest-names.ts";
import { readDeclaration } from "../read-declaration.ts";
import type { Language } from "../records.ts";
import { Refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { writeWhole } from "../write-file.ts";
import { progressOn } from "./export/progress.ts";
import { listFormats, reportFiles, type Written } from "./export/report-formats.ts";

/** What is to be written, and where. */
export interface ExportRequest {
  /** The file of the declaration. */
  readonly declaration: string;
  /** Whether every format is to be written. */
  readonly all?: boolean;
  /** Whether the formats are only to be listed. */
  readonly list?: boolean;
  /** The folder for the files. */
  readonly out?: string;
  /** The language of our own texts, where a format holds one. */
  readonly lang: Language;
  /** Where the site that explains the declaration stands. */
  readonly siteUrl?: string;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Writes a declaration in formats, or lists them. */
export async function exportDeclaration(
  ids: readonly string[],
  request: ExportRequest,
  terminal: Terminal,
  formats: readonly Format[],
): Promise<void> {
  if (request.list === true) {
    listFormats(formats, request, terminal);
    return;
  }
  const asked = chosen(ids, request.all === true, formats);
  if (request.out === undefined) throw new Refusal("Name the folder for the files: --out <dir>, or - for stdout.");
  const folder = resolve(terminal.cwd, request.out);
  const declaration = await readDeclaration(request.declaration, terminal);
  const options: ExportOptions = {
    language: request.lang,
    ...(request.siteUrl !== undefined && { siteUrl: request.siteUrl }),
  };
  const progress = progressOn(terminal, asked.length);
  const written = asked.map((format, index) => {
    progress.show(index + 1, format.id);
    return { format, files: format.write(declaration, options) };
  });
  progress.clear();
  if (request.out === "-") {
    writePiped(written, request, terminal);
    return;
  }
  refuseClashes(written, folder);
  for (const { files } of written) {
    for (const { name, text } of files) await writeWhole(resolve(folder, name), text);
  }
  reportFiles(written, request.out, request, terminal);
}

function chosen(ids: readonly string[], all: boolean, formats: readonly Format[]): readonly Format[] {
  const names = formats.map(({ id }) => id);
  if (all && ids.length > 0) throw new Refusal("Name formats, or give --all, and not both.");
  if (all) return formats;
  if (ids.length === 0) {
    throw new Refusal(`Name one or more formats, or give --all: ${names.join(", ")}. --list tells what each is.`);
  }
  for (const id of ids) {
    if (names.includes(id)) continue;
    throw new Refusal(`There is no format “${id}”.${didYouMean(id, names) || ` There are ${names.join(", ")}.`}`);
  }
  return formats.filter(({ id }) => ids.includes(id));
}

/** Writes into the pipe what one file would hold. */
function writePiped(written: readonly Written[], { json }: ExportRequest, terminal: Terminal): void {
  if (json === true)
    throw new Refusal("--json tells of files, and stdout is taken by one. Leave it out, or name a folder.");
  const files = written.flatMap((one) => one.files);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new Refusal(`Only one file can go to stdout, and these are ${files.length}. Name a folder with --out.`);
  }
  terminal.out.write(file.text);
}

/** Nothing is written where two formats have a file of one name, or one would stand outside of the folder. */
function refuseClashes(written: readonly Written[], folder: string): void {
  const owners = new Map<string, string>();
  for (const { format, files } of written) {
    for (const { name } of files) {
      const path = resolve(folder, name);
      if (!path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) {
        throw new Refusal(
          `The format “${format.id}” would write “${name}” outside of the folder. Nothing was written.`,
        );
      }
      const owner = owners.get(path);
      if (owner !== undefined) {
        throw new Refusal(
          `The formats “${owner}” and “${format.id}” both write “${name}”. Write them to two folders; nothing was written.`,
        );
      }
      owners.set(path, format.id);
    }
  }
}
