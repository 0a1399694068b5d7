// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { TermId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Source } from "./source.ts";
import type { Localized } from "./values.ts";

/** A word or an abbreviation that a reader may not know, with what it means here. */
export interface Term {
  /** Id of the term. */
  readonly id: TermId;
  /** What it is called. */
  readonly term: Localized;
  /** How it is abbreviated; absent where it is not. */
  readonly abbreviation?: Localized;
  /** What it means here, in plain words and short sentences. */
  readonly definition: Localized;
  /** Where a reader meets it: a word of the text is not thereby ours. */
  readonly usedIn: TermUse;
  /** Other terms that help to understand it, or that it must not be taken for. */
  readonly seeAlso: readonly TermId[];
  /** The document on which the definition rests, where it rests on one. */
  readonly source?: Source;
  /** Where the text uses it, its first use at least; none for a term of the explanation. */
  readonly anchors: readonly Anchor[];
}

/** Where a reader meets a term: in the text, or only in what we say of it. */
export type TermUse = "text" | "explanation";
