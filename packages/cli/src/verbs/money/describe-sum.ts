import type { MoneySum, SumReason, SumRefusal } from "@entente/sdk";

/** What became of an addition, told to people. */
export interface DescribedSum {
  /** The figure, or that there is none. */
  readonly sentence: string;
  /** Why not, or what was set aside. */
  readonly reasons: readonly string[];
}

/** Tells what became of an addition. */
export function describeSum(sum: MoneySum): DescribedSum {
  if (sum.outcome === "refused") {
    const reasons = sum.reasons.map((reason) => `${describeReason(reason)}${hints[reason.code] ?? ""}`);
    return { sentence: "These sums are not added up:", reasons };
  }
  const { currency, basis, allowed } = sum;
  const inCurrency = (value: number): string => `${currency} ${value.toLocaleString("en-GB")}`;
  const figure =
    sum.outcome === "total" ? inCurrency(sum.value) : `from ${inCurrency(sum.from)} to ${inCurrency(sum.to)}`;
  return {
    sentence: `Added up: ${figure}${basis === "per-year" ? " a year" : ""}.`,
    reasons: allowed.map((reason) => `set aside: ${describeReason(reason)}`),
  };
}

function describeReason({ code, money }: SumReason): string {
  return money.length === 0 ? words[code] : `${words[code]} (${money.join(", ")})`;
}

const words: Readonly<Record<SumRefusal, string>> = {
  nothing: "there is nothing to add",
  unquantified: "the words give no figure",
  approximate: "the words give a figure as an approximation",
  "lower-bound": "the words say “more than”, which has no upper bound",
  "upper-bound": "the words say “up to”, so that the sum may be less",
  overlap: "one is part of another, or stands twice",
  "mixed-currency": "they have no currency in common",
  "mixed-basis": "some are a whole and some come each year",
  "mixed-stage": "some are further on their way than others",
  "mixed-novelty": "the words present some as new and some not",
};

/** What a caller may set aside by name. */
const hints: Readonly<Partial<Record<SumRefusal, string>>> = {
  "upper-bound": "; --allow upper-bound gives a range",
  "mixed-stage": "; --allow mixed-stage adds them all the same",
  "mixed-novelty": "; --allow mixed-novelty adds them all the same",
};
