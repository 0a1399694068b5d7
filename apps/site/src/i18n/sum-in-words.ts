import { codebook, type Figure, type Money } from "@entente/sdk";
import { localeOf, type Language } from "./language.ts";

/** Writes a sum with all that bounds it: "up to £7 million", "plus de 3 milliards d’euros par an". */
export function sumInWords(money: Money, language: Language): string {
  const qualifier = codebook.moneyQualifiers[money.qualifier][language];
  const [first, ...others] = money.amounts ?? [];
  if (first === undefined) return qualifier;
  const told = [
    ...(money.qualifier === "exact" ? [] : [qualifier]),
    amountInWords(first, language),
    ...others.map((other) => `(${amountInWords(other, language)})`),
    ...(money.basis === "per-year" ? [codebook.moneyBases[money.basis][language]] : []),
  ];
  return told.join(" ");
}

/** Writes a figure of a source with all that bounds it: "about 200 vehicles", "plus de 1 300 agents". */
export function figureInWords({ qualifier, value, currency, unit }: Figure, language: Language): string {
  const bound = qualifier === "exact" ? [] : [codebook.figureQualifiers[qualifier][language]];
  const counted =
    currency === undefined
      ? [numberInWords(value, language), ...(unit === undefined ? [] : [unit[language]])]
      : [amountInWords({ value, currency }, language)];
  return [...bound, ...counted].join(" ");
}

/** Writes a sum in digits, with all that bounds it: "up to £7,000,000 in all". */
export function sumInDigits({ qualifier, amounts: [amount] = [], basis }: Money, language: Language): string {
  const bound = codebook.moneyQualifiers[qualifier][language];
  if (amount === undefined) return bound;
  const digits = new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    currency: amount.currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount.value);
  return [bound, digits, ...(basis === undefined ? [] : [codebook.moneyBases[basis][language]])].join(" ");
}

/** The name of a currency, as it stands behind a number of it: "euros". */
export function currencyInWords(currency: string, language: Language): string {
  return currencyPart(localeOf(language), currency, "name");
}

/** From a million on in words, below it in digits. */
function numberInWords(value: number, language: Language): string {
  const notation = value < 1_000_000 ? ({} as const) : ({ notation: "compact", compactDisplay: "long" } as const);
  return new Intl.NumberFormat(localeOf(language), { ...notation, maximumFractionDigits: 3 }).format(value);
}

/** Writes an amount: "£317 million", "317 millions de livres sterling". */
export function amountInWords(
  { value, currency }: { readonly value: number; readonly currency: string },
  language: Language,
): string {
  const locale = localeOf(language);
  const figure = new Intl.NumberFormat(locale, {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 3,
  }).format(value);
  if (language === "en") return `${currencyPart(locale, currency, "narrowSymbol")}${figure}`;
  const name = currencyPart(locale, currency, "name");
  if (value < 1_000_000) return `${figure}\u00a0${name}`;
  return `${figure} ${/^[aeiouyhéè]/iu.test(name) ? "d’" : "de "}${name}`;
}

function currencyPart(locale: string, currency: string, currencyDisplay: "name" | "narrowSymbol"): string {
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(2);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
