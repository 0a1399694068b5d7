// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.

/** Whether the words say it, we infer it from other words, or the text leaves it open. */
export type Basis = "stated" | "inferred" | "unclear";

/** A day, `YYYY-MM-DD` (ISO 8601-1). */
export type CalendarDate = string;

/** A date as exact as it is known and no more, in EDTF (ISO 8601-2): a year, a month or a day; an interval of two such, open (`..`) or unknown (nothing) at one end; one of two days (`[a,b]`), or one day between two (`[a..b]`). */
export type Edtf = string;

/** What an entity is called in a public register, so that data can be joined. */
export interface ExternalId {
  /** The register that gave the id. */
  readonly scheme: "wikidata";
  /** The id in that register. */
  readonly id: string;
  /** The day on which the id was last compared with public texts that give it. */
  readonly checkedAt: CalendarDate;
}

/** A text of ours in both languages of the project, neither ever absent. */
export interface Localized {
  /** The English text. */
  readonly en: string;
  /** The French text, written as French. */
  readonly fr: string;
}

/** An absolute address on the web, `https:` or `http:`. */
export type WebAddress = string;
