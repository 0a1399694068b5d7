import { atom, formats, json, type ExportedFile, type Format } from "@entente/exporters";
import type { Declaration } from "@entente/sdk";
import { languages, type Language } from "../i18n/language.ts";

/** A file that can be downloaded. */
export interface DownloadFile {
  /** Where it is served, from the root of the host. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  /** The language of our own texts in it; undefined where it holds both. */
  readonly language: Language | undefined;
}

/** A format with what is written in it. */
export interface Download {
  readonly format: Format;
  /** The files to offer first: for a format of many files, the one that describes the others. */
  readonly offered: readonly DownloadFile[];
  /** The files that an offered one describes. */
  readonly described: readonly DownloadFile[];
}

/** What of a format of many files says what the others are. */
const descriptor = "datapackage.json";

/** Everything that can be downloaded of a declaration, in all formats and both languages. */
export function downloadsOf(declaration: Declaration, siteUrl: string | undefined): readonly Download[] {
  return formats.map((format) => {
    const files = filesOf(format, declaration, siteUrl);
    const described = files.some(({ name }) => name === descriptor)
      ? files.filter(({ name }) => name !== descriptor)
      : [];
    return { format, offered: files.filter((file) => !described.includes(file)), described };
  });
}

/** The feed in a language. */
export function feedIn(downloads: readonly Download[], language: Language): DownloadFile | undefined {
  return offeredOf(downloads, atom).find((file) => file.language === language);
}

/** The declaration as it is, and the schema that says what its fields are. */
export function jsonFiles(downloads: readonly Download[]): {
  readonly data: DownloadFile | undefined;
  readonly schema: DownloadFile | undefined;
} {
  const [data, schema] = offeredOf(downloads, json);
  return { data, schema };
}

function offeredOf(downloads: readonly Download[], wanted: Format): readonly DownloadFile[] {
  return downloads.find(({ format }) => format === wanted)?.offered ?? [];
}

/** Each file once, though a format that holds both languages writes it when asked for either. */
function filesOf(format: Format, declaration: Declaration, siteUrl: string | undefined): readonly DownloadFile[] {
  const written = languages.flatMap((language) =>
    format
      .write(declaration, { language, ...(siteUrl !== undefined && { siteUrl }) })
      .map((file) => ({ file, language })),
  );
  const texts = new Map<string, Set<string>>();
  for (const { file } of written) texts.set(file.name, (texts.get(file.name) ?? new Set()).add(file.text));
  const files = written.map(({ file, language }) => {
    const differs = (texts.get(file.name)?.size ?? 0) > 1;
    return asDownload(format, file, differs ? language : languageInName(file.name, declaration), differs);
  });
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A name that stands for two texts is told apart by a folder. */
function asDownload(
  format: Format,
  { name, text }: ExportedFile,
  language: Language | undefined,
  inFolder: boolean,
): DownloadFile {
  const folder = inFolder && language !== undefined ? `${language}/` : "";
  const bytes = new TextEncoder().encode(text).length;
  return { path: `/downloads/${format.id}/${folder}${name}`, name, text, bytes, language };
}

/** Formats write the language of a file behind the id of the declaration. */
function languageInName(name: string, { work }: Declaration): Language | undefined {
  return languages.find((language) => name.startsWith(`${work.id}.${language}.`));
}
