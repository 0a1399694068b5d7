// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId, ExpressionId } from "./identifier.ts";
import type { Basis, CalendarDate, Edtf, Localized } from "./values.ts";

/** A sort of official document. */
export type DocumentType = "statement" | "declaration" | "communique";

/** What sort of obligation the document carries, with the reason. */
export interface LegalCharacter {
  /** Whether it binds politically or as a treaty does. */
  readonly value: "political-commitment" | "treaty" | "unclear";
  /** What the reading rests on, and what it does not claim. */
  readonly basis: Localized;
}

/** A date of the work itself. */
export interface WorkDate {
  /** What happened on it. */
  readonly role: "meeting" | "published";
  /** The date, in EDTF. */
  readonly date: Edtf;
  /** The first day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly earliest?: CalendarDate;
  /** The last day on which it can lie, derived from the EDTF; absent where that is open. */
  readonly latest?: CalendarDate;
  /** Whether the text says the date. */
  readonly basis: Basis;
  /** From what it is inferred; required unless the text says it. */
  readonly note?: Localized;
}

/** Id of a `Work`, in kebab-case. */
export type WorkId = string;

/** The declaration as such, apart from its language versions and copies (FRBR: work). */
export interface Work {
  /** Id of the work. */
  readonly id: WorkId;
  /** The name we call it by; the official titles stand on its expressions. */
  readonly title: Localized;
  /** What sort of official document it is. */
  readonly documentType: DocumentType;
  /** The form in which it was made public. */
  readonly genre: Localized;
  /** What sort of obligation it carries, with the reason. */
  readonly legalCharacter: LegalCharacter;
  /** Those in whose name it speaks. */
  readonly parties: readonly ActorId[];
  /** When the meeting was and when the text was published. */
  readonly dates: readonly WorkDate[];
  /** The expression whose words all records are bound to. */
  readonly codedExpression: ExpressionId;
  /** What it is, in a few plain sentences. */
  readonly summary: Localized;
  /** What it says and what is known since, one idea a line, for readers who want it short; absent if not written. */
  readonly easyVersion?: readonly Localized[];
}
