import { codebook, sumMoney, type Declaration, type Money, type MoneyQualifier } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import { localeOf, type Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { currencyInWords } from "../i18n/sum-in-words.ts";
import { outcomeInWords } from "./money-refusal.ts";
import type { SumView } from "./sum-view.ts";

/** A sum as a bar on a scale. */
export interface SumBar {
  readonly sum: SumView;
  readonly qualifier: MoneyQualifier;
  readonly value: number;
  /** How much of the width it takes, in hundredths. */
  readonly share: number;
}

/** Bars with the axis on which they may be compared. */
export interface SumBars {
  readonly bars: readonly SumBar[];
  /** Marks on the axis, from nought. */
  readonly ticks: readonly { readonly label: string; readonly share: number }[];
}

/** The sums of one currency that are all wholes, or all come each year. */
export interface MoneyScale extends SumBars {
  readonly heading: string;
  /** The small ones again, drawn larger; absent where there are no two of them. */
  readonly enlarged: SumBars | undefined;
  /** Whether the sums on the scale may be added up; absent where there is one only. */
  readonly outcome: string | undefined;
}

/** How much larger small sums are drawn the second time: by so much they are smaller than the largest. */
export const enlargement = 10;

/** The share of the width that the largest sum takes, so that there is room for what marks its end. */
const fullest = 92;

/** Lays out the sums that have a figure: one scale for each currency, and for wholes and yearly sums apart. */
export function moneyScales(
  declaration: Declaration,
  sums: readonly SumView[],
  language: Language,
): readonly MoneyScale[] {
  const quantified = declaration.money.filter(({ amounts }) => amounts !== undefined);
  return [...new Set(quantified.map(scaleOf))].map((scale) =>
    moneyScale(
      quantified.filter((each) => scaleOf(each) === scale),
      sums,
      language,
    ),
  );
}

function moneyScale(money: readonly Money[], sums: readonly SumView[], language: Language): MoneyScale {
  const { money: words } = dictionaries[language];
  const [first] = money;
  const { basis = "total" } = first ?? {};
  const currency = first?.amounts?.[0]?.currency ?? "";
  const largest = Math.max(...money.map(figureOf));
  const small = money.filter((each) => figureOf(each) * enlargement <= largest);
  const unit = unitOf(largest);
  return {
    heading: words.scale(
      asLineStart(currencyInWords(currency, language), language),
      codebook.moneyBases[basis][language],
      unit.name && words.units[unit.name],
    ),
    ...layOut(money, sums, largest, unit.size, language),
    enlarged: small.length < 2 ? undefined : layOut(small, sums, largest / enlargement, unit.size, language),
    outcome: money.length < 2 ? undefined : outcomeInWords(sumMoney(money), language),
  };
}

function figureOf({ amounts: [amount] = [] }: Money): number {
  return amount?.value ?? 0;
}

/** A sum told in a second currency too is drawn once, in the first. */
function scaleOf({ amounts: [amount] = [], basis = "total" }: Money): string {
  return `${amount?.currency ?? ""}-${basis}`;
}

function layOut(
  money: readonly Money[],
  sums: readonly SumView[],
  largest: number,
  unit: number,
  language: Language,
): SumBars {
  const shareOf = (value: number): number => Number(((fullest * value) / largest).toFixed(2));
  const step = stepOf(largest);
  const numbers = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 });
  return {
    bars: money.flatMap((each) => {
      const sum = sums.find(({ id }) => id === each.id);
      const value = figureOf(each);
      return sum === undefined ? [] : [{ sum, qualifier: each.qualifier, value, share: shareOf(value) }];
    }),
    ticks: Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => ({
      label: numbers.format((index * step) / unit),
      share: shareOf(index * step),
    })),
  };
}

/** The finest of 1, 2, 5, 10, 20, 50 … that divides an axis into four steps at most. */
function stepOf(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest));
  return [0.2, 0.5, 1, 2].map((part) => part * power).find((step) => largest / step < 5) ?? power;
}

function unitOf(largest: number): { readonly size: number; readonly name?: "thousands" | "millions" } {
  if (largest >= 1_000_000) return { size: 1_000_000, name: "millions" };
  return largest >= 1000 ? { size: 1000, name: "thousands" } : { size: 1 };
}
