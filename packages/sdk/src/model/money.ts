// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { NoveltyStated } from "./commitment.ts";
import type { ActorId, CommitmentId, InstrumentId, MoneyId, PlaceId, TimeMentionId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { Basis, Localized } from "./values.ts";

/** A sum in one currency, with the words that say it. */
export interface Amount {
  /** The sum, in whole units of the currency. */
  readonly value: number;
  /** The currency, by its ISO 4217 code. */
  readonly currency: Currency;
  /** The sum, character for character. */
  readonly asWritten: string;
}

/** A currency, by its ISO 4217 code. */
export type Currency = string;

/** Whether the sum is a whole or comes each year. */
export type MoneyBasis = "total" | "per-year";

/** How words bound a sum. */
export type MoneyQualifier = "exact" | "up-to" | "more-than" | "approximately" | "unquantified";

/** A sum that the text names, one record each. */
export interface Money {
  /** Id of the money record. */
  readonly id: MoneyId;
  /** The sum; a second amount is the same sum told in another currency; absent when unquantified. */
  readonly amounts?: readonly Amount[];
  /** How the words bound the sum. */
  readonly qualifier: MoneyQualifier;
  /** Whether it is a whole or comes each year; absent only when unquantified. */
  readonly basis?: MoneyBasis;
  /** The time it covers, where the words say so. */
  readonly period?: Localized;
  /** Who pays; absent only when that is unclear. */
  readonly payer?: ActorId;
  /** Whether the words say who pays. */
  readonly payerBasis: Basis;
  /** Who receives it, where the words say so. */
  readonly recipient?: ActorId;
  /** What it is for. */
  readonly purpose: Localized;
  /** Where it is to be spent, where the words say so. */
  readonly place?: PlaceId;
  /** How far on its way the money is, as the words tell it. */
  readonly stage: MoneyStage;
  /** Whether the words present it as new or as said before. */
  readonly noveltyStated: NoveltyStated;
  /** The earlier text that held it, where the words say so. */
  readonly announcedIn?: InstrumentId;
  /** When it was announced before, where the words say so. */
  readonly announcedOn?: TimeMentionId;
  /** The sum to which the words add it. */
  readonly additionalTo?: MoneyId;
  /** The larger sum in which the words include it. */
  readonly partOf?: MoneyId;
  /** The undertaking that it pays for. */
  readonly commitment?: CommitmentId;
  /** From what the payer is inferred or why it is unclear; required unless the words say it. */
  readonly note?: Localized;
  /** The words that name the sum. */
  readonly anchors: readonly Anchor[];
}

/** How far on its way the money is, as the words tell it (IATI transaction types 12, 2, 3, 4). */
export type MoneyStage = "pledge" | "commitment" | "disbursement" | "expenditure" | "unclear";
