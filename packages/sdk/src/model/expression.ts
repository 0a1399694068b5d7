// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ExpressionId } from "./identifier.ts";
import type { TextPositionSelector } from "./selector.ts";
import type { Localized } from "./values.ts";

/** A language version of the work (FRBR: expression). */
export interface Expression {
  /** Id of the expression. */
  readonly id: ExpressionId;
  /** Its language (BCP 47). */
  readonly language: "en" | "fr";
  /** Its title, word for word. */
  readonly title: string;
  /** What this version is beside the others. */
  readonly textStatus: "parallel-official" | "original" | "official-translation" | "editorial-translation";
  /** The whole source, page furniture included, into which all offsets count; absent when it is not held. */
  readonly text?: string;
  /** Its headings, in the order of the text. */
  readonly headings?: readonly Heading[];
  /** What belongs to the page that carried the text and not to the text. */
  readonly furniture?: readonly TextPositionSelector[];
  /** Its oddities, in the order of the text. */
  readonly quirks?: readonly Quirk[];
  /** What is known of it beside its words. */
  readonly note?: Localized;
}

/** A heading of the text, by its place. */
export interface Heading {
  /** The title of the whole, or the heading of a section. */
  readonly role: "title" | "section";
  /** Where it begins: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where it ends, exclusive: UTF-16 code units from the start of the text. */
  readonly end: number;
}

/** An oddity of the text, recorded and never repaired inside a quote. */
export interface Quirk {
  /** What is unusual there. */
  readonly type: "missing-space" | "no-break-space" | "typographic-quotes" | "slip";
  /** What a reader should know of it. */
  readonly note?: Localized;
  /** Where it begins: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where it ends, exclusive: UTF-16 code units from the start of the text. */
  readonly end: number;
}
