import type { Amount, Currency, Money, MoneyBasis } from "../model/money.ts";
import type { MoneyId } from "../model/identifier.ts";

/** Why sums may not be added up. */
export type SumRefusal =
  | "nothing"
  | "unquantified"
  | "approximate"
  | "lower-bound"
  | "upper-bound"
  | "overlap"
  | "mixed-currency"
  | "mixed-basis"
  | "mixed-stage"
  | "mixed-novelty";

/** What a caller may allow by name: it blurs what the result means, and does not make it false. */
export type SumAllowance = Extract<SumRefusal, "upper-bound" | "mixed-stage" | "mixed-novelty">;

/** A reason with the sums that give it. */
export interface SumReason<Code extends SumRefusal = SumRefusal> {
  /** The reason. */
  readonly code: Code;
  /** The sums that give it, in the order in which they came. */
  readonly money: readonly MoneyId[];
}

/** What a caller may ask of an addition. */
export interface SumOptions {
  /** Reasons not to add that the caller sets aside, each by name. */
  readonly allow?: readonly SumAllowance[];
}

/** What stands in every sum that was made. */
interface SumMade {
  /** The currency of the result (ISO 4217). */
  readonly currency: Currency;
  /** Whether it is a whole or comes each year. */
  readonly basis: MoneyBasis;
  /** The reasons that the caller set aside and that were there. */
  readonly allowed: readonly SumReason<SumAllowance>[];
}

/** All sums added up, in whole units of the currency. */
export interface SumTotal extends SumMade {
  /** Says that the result is one figure. */
  readonly outcome: "total";
  /** The figure. */
  readonly value: number;
}

/** Between what bounds the sums added up lie, in whole units of the currency. */
export interface SumRange extends SumMade {
  /** Says that the result lies between two figures. */
  readonly outcome: "range";
  /** The least it can be. */
  readonly from: number;
  /** The most it can be. */
  readonly to: number;
}

/** No figure can be given, and why. */
export interface SumRefused {
  /** Says that the sums may not be added up. */
  readonly outcome: "refused";
  /** All the reasons. */
  readonly reasons: readonly SumReason[];
}

/** An addition ends in a total, in a range with two bounds, or in a refusal that says why. */
export type MoneySum = SumTotal | SumRange | SumRefused;

/**
 * Adds sums up, or says why they may not be added up: sums in no common currency, yearly ones with wholes, announced ones
 * with paid ones, old ones with new ones, one that is part of another, one without a figure or without a bound. What the
 * caller allows by name is named in the result.
 *
 * An upper bound, where allowed, gives a range that counts the sum as anything from nothing to its bound.
 *
 * @example
 * ```ts
 * import { sumMoney } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const aid = declaration.money.filter(({ anchors }) => anchors.some(({ exact }) => exact.includes("aid")));
 *
 * sumMoney(aid); // => { outcome: "total", currency: "GBP", basis: "total", value: 317000000, allowed: [] }
 * sumMoney(declaration.money).outcome; // => "refused"
 * ```
 */
export function sumMoney(facts: readonly Money[], { allow = [] }: SumOptions = {}): MoneySum {
  const isAllowed = (reason: SumReason): reason is SumReason<SumAllowance> =>
    allow.some((code) => code === reason.code);
  const found = reasonsNotToAdd(facts);
  const allowed = found.filter(isAllowed);
  const reasons = found.filter((reason) => !isAllowed(reason));
  const currency = commonCurrency(facts);
  const basis = facts[0]?.basis;
  if (reasons.length > 0 || currency === undefined || basis === undefined) return { outcome: "refused", reasons };
  const made = { currency, basis, allowed };
  const bounded = addUp(
    facts.filter(({ qualifier }) => qualifier === "up-to"),
    currency,
  );
  const certain = addUp(
    facts.filter(({ qualifier }) => qualifier !== "up-to"),
    currency,
  );
  return bounded === 0
    ? { outcome: "total", value: certain, ...made }
    : { outcome: "range", from: certain, to: inWholeUnits(certain + bounded), ...made };
}

function reasonsNotToAdd(facts: readonly Money[]): readonly SumReason[] {
  const quantified = facts.filter(({ amounts }) => amounts !== undefined);
  const reasons: readonly (SumReason & { readonly holds: boolean })[] = [
    { code: "nothing", money: [], holds: facts.length === 0 },
    given(
      "unquantified",
      facts.filter(({ amounts }) => amounts === undefined),
    ),
    given(
      "approximate",
      facts.filter(({ qualifier }) => qualifier === "approximately"),
    ),
    given(
      "lower-bound",
      facts.filter(({ qualifier }) => qualifier === "more-than"),
    ),
    given(
      "upper-bound",
      facts.filter(({ qualifier }) => qualifier === "up-to"),
    ),
    given("overlap", overlapping(facts)),
    { ...all("mixed-currency", quantified), holds: quantified.length > 1 && commonCurrency(quantified) === undefined },
    mixed("mixed-basis", quantified, ({ basis }) => basis),
    mixed("mixed-stage", facts, ({ stage }) => stage),
    mixed("mixed-novelty", facts, ({ noveltyStated }) => noveltyStated),
  ];
  return reasons.filter(({ holds }) => holds).map(({ code, money }) => ({ code, money }));
}

function all(code: SumRefusal, facts: readonly Money[]): SumReason {
  return { code, money: facts.map(({ id }) => id) };
}

function given(code: SumRefusal, facts: readonly Money[]): SumReason & { readonly holds: boolean } {
  return { ...all(code, facts), holds: facts.length > 0 };
}

function mixed(
  code: SumRefusal,
  facts: readonly Money[],
  valueOf: (money: Money) => string | undefined,
): SumReason & { readonly holds: boolean } {
  return { ...all(code, facts), holds: new Set(facts.map(valueOf)).size > 1 };
}

/** The sums that stand twice, or inside another one that is added too. */
function overlapping(facts: readonly Money[]): readonly Money[] {
  return facts.filter(
    ({ id, partOf }, index) =>
      facts.some((other) => other.id === partOf) || facts.some((other, at) => at !== index && other.id === id),
  );
}

/** The first currency in which every sum is told. */
function commonCurrency([first, ...others]: readonly Money[]): Currency | undefined {
  return first?.amounts
    ?.map(({ currency }) => currency)
    .find((currency) => others.every((money) => amountIn(money, currency)));
}

function amountIn({ amounts = [] }: Money, currency: Currency): Amount | undefined {
  return amounts.find((amount) => amount.currency === currency);
}

function addUp(facts: readonly Money[], currency: Currency): number {
  return inWholeUnits(facts.reduce((total, money) => total + (amountIn(money, currency)?.value ?? 0), 0));
}

/** Sums are told to the hundredth at most; binary fractions must not show. */
function inWholeUnits(value: number): number {
  return Math.round(value * 100) / 100;
}
