import type { Declaration, Localized } from "@entente/sdk";

/** A language in which texts of ours are written out. */
export type Language = "en" | "fr";

/** What a caller chooses. */
export interface ExportOptions {
  /** The language of our own texts, where a format holds one at a time; English if it is left out. */
  readonly language?: Language;
  /** Where the site that explains the declaration stands, with a slash at its end; no links to it are written without. */
  readonly siteUrl?: string;
}

/** A file as it is to be written. */
export interface ExportedFile {
  /** Its name, with folders where a format needs some, parted by slashes. */
  readonly name: string;
  /** What it holds. */
  readonly text: string;
}

/** A format in which a declaration can be written. What it writes is the same, byte for byte, for one version of the data. */
export interface Format {
  /** Its id, as the command names it. */
  readonly id: string;
  /** What it is called, and the standard that it follows. */
  readonly label: Localized;
  /** Its media type (RFC 6838). */
  readonly mediaType: string;
  /** How the name of its file ends, without the full stop. */
  readonly extension: string;
  /** What a reader of it does not learn, though the declaration says it. */
  readonly loses: Localized;
  /** Writes it. Whatever cannot be said truly in the format is left out and named in `loses`, never guessed. */
  readonly write: (declaration: Declaration, options?: ExportOptions) => readonly ExportedFile[];
}
