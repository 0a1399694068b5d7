import type { MoneyQualifier, SumRefusal } from "@entente/sdk";
import type { Counted } from "../count-in-words.ts";

/** Words of the page on money and of its figure. */
export interface MoneyWords {
  readonly introduction: (sums: string) => string;
  /** Where the text names no sum. */
  readonly none: string;
  readonly counted: Counted;
  readonly figureHeading: string;
  readonly howToRead: string;
  /** What the end of a bar means, one line for each kind of end. */
  readonly ends: Readonly<Record<Exclude<MoneyQualifier, "unquantified">, string>>;
  /** Stands where a sum is told in a second currency too. */
  readonly drawnOnce: string;
  /** Heads a scale: its currency, whether its sums are wholes, and what its numbers count. */
  readonly scale: (currency: string, basis: string, unit: string | undefined) => string;
  /** What the numbers of a scale count. */
  readonly units: Readonly<Record<"thousands" | "millions", string>>;
  readonly enlarged: (factor: string) => string;
  readonly noFigureHeading: string;
  readonly tableLabel: string;
  readonly inDigits: string;
  readonly notAdded: (reasons: string) => string;
  readonly added: (figure: string) => string;
  readonly whyHeading: string;
  readonly whyIntroduction: string;
  /** The reason in full, as a sentence. */
  readonly reasons: Readonly<Record<SumRefusal, string>>;
  /** The reason in short, behind "not added up". */
  readonly reasonsInShort: Readonly<Record<SumRefusal, string>>;
  readonly joinedHeading: string;
  readonly joinedIntroduction: string;
  readonly eachHeading: string;
  readonly eachIntroduction: string;
  readonly recipient: string;
  readonly place: string;
  readonly period: string;
  readonly announcedBefore: string;
  /** How a sum stands to others. */
  readonly relations: Readonly<Record<"partOf" | "parts" | "additionalTo" | "additions", string>>;
  readonly paysFor: string;
  readonly records: string;
  readonly recordsOn: (records: string, undertaking: string) => string;
}
