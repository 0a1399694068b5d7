import { codebook, type Money } from "@entente/sdk";
import type { Language } from "./format.ts";
import { quoted } from "./quoted.ts";

/**
 * A sum as its words say it, with how they bound it and whether it comes each year; the same sum told in another currency
 * stands in brackets. Sums are never added.
 */
export function sumInWords({ amounts, qualifier, basis }: Money, language: Language): string {
  const [first, ...others] = amounts ?? [];
  if (first === undefined) return codebook.moneyQualifiers.unquantified[language];
  const bound = qualifier === "exact" || qualifier === "unquantified" ? "" : boundOf(qualifier, language);
  const inOther =
    others.length === 0 ? "" : ` (${others.map(({ asWritten }) => quoted(asWritten, language)).join(", ")})`;
  const yearly = basis === "per-year" ? ` ${codebook.moneyBases["per-year"][language]}` : "";
  return `${bound}${quoted(first.asWritten, language)}${inOther}${yearly}`;
}

function boundOf(qualifier: "up-to" | "more-than" | "approximately", language: Language): string {
  return `${codebook.moneyQualifiers[qualifier][language]} `;
}
