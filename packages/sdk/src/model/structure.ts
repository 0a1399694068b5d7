// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ExpressionId, ParagraphId, SectionId, SentenceId } from "./identifier.ts";
import type { TextPositionSelector } from "./selector.ts";

/** A block of the text between blank lines. */
export interface Paragraph {
  /** Id of the paragraph. */
  readonly id: ParagraphId;
  /** The section to which it belongs. */
  readonly section: SectionId;
  /** Where it begins: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where it ends, exclusive: UTF-16 code units from the start of the text. */
  readonly end: number;
}

/** A part of the text under one heading, or the introduction. */
export interface Section {
  /** Id of the section. */
  readonly id: SectionId;
  /** The expression to which it belongs. */
  readonly expression: ExpressionId;
  /** The place of its heading; absent for what stands before the first section heading. */
  readonly heading?: TextPositionSelector;
}

/** A sentence of the text, the unit that must be covered. */
export interface Sentence {
  /** Id of the sentence. */
  readonly id: SentenceId;
  /** The paragraph to which it belongs. */
  readonly paragraph: ParagraphId;
  /** The section to which it belongs. */
  readonly section: SectionId;
  /** Its words, character for character. */
  readonly text: string;
  /** Where it begins: UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Where it ends, exclusive: UTF-16 code units from the start of the text. */
  readonly end: number;
}
