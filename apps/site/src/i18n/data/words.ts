/** The words around the data: what can be downloaded, how it is cited, how a program reads it. */
export interface DataWords {
  readonly introduction: readonly string[];
  readonly version: string;
  readonly changed: string;
  readonly searched: string;
  readonly schema: string;
  readonly downloadsHeading: string;
  readonly downloadsIntroduction: string;
  /** For whom each format is, by its id. */
  readonly uses: Readonly<Record<string, string>>;
  readonly files: string;
  readonly inLanguage: Readonly<Record<"en" | "fr", string>>;
  /** A link to a file, named so that each name leads to one place. */
  readonly fileIn: (name: string, language: string) => string;
  readonly tables: (count: number) => string;
  readonly licence: string;
  readonly licenceOfFile: string;
  readonly loses: string;
  readonly feed: (title: string, language: string) => string;
  readonly citeHeading: string;
  readonly citeIntroduction: string;
  readonly programHeading: string;
  readonly programIntroduction: string;
  readonly programAfter: string;
  /** Said while no package is released. */
  readonly programNotYet: string;
  readonly programGuides: string;
  readonly termsHeading: string;
  readonly termsMore: string;
  readonly json: (size: string) => string;
}
