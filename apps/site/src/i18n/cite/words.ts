/** Words of the box that tells how a page, an undertaking or a sum is cited. */
export interface CiteWords {
  /** Opens the box. */
  readonly page: string;
  readonly undertaking: string;
  readonly sum: (sum: string) => string;
  /** Stands before the citation of the statement, which comes first. */
  readonly first: string;
  /** Stands before the title of the statement, which leads to its citation. */
  readonly firstElsewhere: string;
  /** Stands before the citation of what the reader has before them. */
  readonly then: string;
  /** A page, by who answers for the site where somebody does. */
  readonly pageOf: (
    editor: string | undefined,
    title: string,
    siteName: string,
    version: string,
    day: string,
  ) => string;
  readonly noEditor: string;
  readonly noAddress: string;
  /** Stands before the files with both citations. */
  readonly files: string;
  /** On pages that have no file of their own: the data are cited in its place. */
  readonly filesOfData: string;
  /** A file for one sum of many on the page. */
  readonly fileFor: (format: string, sum: string) => string;
}
