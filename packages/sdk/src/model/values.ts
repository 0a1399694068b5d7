// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.

/** Whether the words say it, we infer it from other words, or the text leaves it open. */
export type Basis = "stated" | "inferred" | "unclear";

/** A day, `YYYY-MM-DD` (ISO 8601-1). */
export type CalendarDate = string;

/** A date as exact as it is known and no more, in EDTF (ISO 8601-2): so far a year, a month, a day, or one of two days. */
export type Edtf = string;

/** A text of ours in both languages of the project, neither ever absent. */
export interface Localized {
  /** The English text. */
  readonly en: string;
  /** The French text, written as French. */
  readonly fr: string;
}

/** An absolute address on the web, `https:` or `http:`. */
export type WebAddress = string;
