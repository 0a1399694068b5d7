import type { MoneySum, SumReason, SumRefusal } from "@entente/sdk";

/** What became of an addition, in sentences. */
export function describeSum(sum: MoneySum): readonly string[] {
  if (sum.outcome === "refused") {
    return ["These sums are not added up:", ...sum.reasons.map((reason) => `- ${describeReason(reason)}`)];
  }
  const { currency, basis, allowed } = sum;
  const figure = sum.outcome === "total" ? written(sum.value) : `between ${written(sum.from)} and ${written(sum.to)}`;
  return [
    `Added up: ${currency} ${figure}${basis === "per-year" ? " a year" : ""}.`,
    ...allowed.map((reason) => `- set aside: ${describeReason(reason)}`),
  ];
}

function describeReason({ code, money }: SumReason): string {
  return money.length === 0 ? words[code] : `${words[code]} (${money.join(", ")})`;
}

const words: Readonly<Record<SumRefusal, string>> = {
  nothing: "there is nothing to add",
  unquantified: "the words give no figure",
  approximate: "the words give a figure as an approximation",
  "lower-bound": "the words say “more than”, which has no upper bound",
  "upper-bound": "the words say “up to”, so that the sum may be less; --allow upper-bound gives a range",
  overlap: "one is part of another, or stands twice",
  "mixed-currency": "they have no currency in common",
  "mixed-basis": "some are a whole and some come each year",
  "mixed-stage": "some are further on their way than others; --allow mixed-stage adds them all the same",
  "mixed-novelty": "the words present some as new and some not; --allow mixed-novelty adds them all the same",
};

function written(value: number): string {
  return value.toLocaleString("en-GB");
}
