import type { Term } from "@entente/sdk";

/** Words of the glossary, of what explains words elsewhere, and of the easy version. */
export interface GlossaryWords {
  readonly introduction: readonly string[];
  /** Said where nothing is explained. */
  readonly none: string;
  /** Headings: words of the statement, and words of the explanation. */
  readonly groups: Readonly<Record<Term["usedIn"], string>>;
  readonly groupNotes: Readonly<Record<Term["usedIn"], string>>;
  /** Where words stand that stand in no sentence. */
  readonly inHeading: (number: number) => string;
  readonly outside: string;
  readonly seeAlso: string;
  readonly source: string;
  /** Stands over the words that are explained where they are quoted. */
  readonly here: string;
  /** Stands before the short forms that a page does not write out itself, and between two of them. */
  readonly shortForms: { readonly label: string; readonly separator: string };
  readonly easy: {
    readonly whatItIs: readonly string[];
    readonly none: string;
    readonly toText: string;
  };
}
