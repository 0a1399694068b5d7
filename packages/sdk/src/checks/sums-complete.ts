import type { Money } from "../model/money.ts";
import type { Problem } from "../model/problem.ts";
import type { Check } from "./check.ts";

export const sumsComplete: Check = {
  name: "sums-complete",
  description: "A sum with a figure has amounts and a basis, one without has neither amounts nor a guess at them.",
  scope: "record",
  check: ({ money }) => money.flatMap((sum) => [...quantified(sum), ...written(sum)]),
};

function quantified({ id, qualifier, amounts, basis }: Money): Problem[] {
  const record = `money.${id}`;
  const rule = "sums-complete";
  if (qualifier === "unquantified") {
    if (amounts === undefined) return [];
    return [
      {
        rule,
        record,
        field: "amounts",
        wrong: "the qualifier is “unquantified” and amounts are given",
        expected: "no amounts, or a qualifier of the figure",
        advice: "Take the amounts out, or say how the words bound the sum.",
      },
    ];
  }
  const advice = "Give what the words say, or say “unquantified”.";
  return [
    ...(amounts === undefined
      ? [{ rule, record, field: "amounts", wrong: "no amount is given", expected: "at least one amount", advice }]
      : []),
    ...(basis === undefined
      ? [{ rule, record, field: "basis", wrong: "no basis is given", expected: "“total” or “per-year”", advice }]
      : []),
  ];
}

function written({ id, amounts = [], anchors }: Money): Problem[] {
  return amounts.flatMap(({ asWritten }, index) =>
    anchors.some(({ exact }) => exact.includes(asWritten))
      ? []
      : [
          {
            rule: "sums-complete",
            record: `money.${id}`,
            field: `amounts[${index}].asWritten`,
            wrong: `“${asWritten}” does not stand in the quote`,
            expected: "the sum as the record's own quote writes it",
            advice: "Copy it from the quote, or widen the quote.",
          },
        ],
  );
}
