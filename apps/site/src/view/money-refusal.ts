import { codebook, sumMoney, type Declaration, type Money, type MoneySum, type SumRefusal } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { amountInWords, currencyInWords } from "../i18n/sum-in-words.ts";
import { sumLinks, type NamedLink } from "./sum-view.ts";

/** A reason not to add sums up, with the sums that give it. */
export interface RefusalView {
  readonly code: SumRefusal;
  readonly reason: string;
  /** The sums that give it; where they differ in something, by that. */
  readonly groups: readonly { readonly label: string | undefined; readonly sums: readonly NamedLink[] }[];
}

/** Sums that the words add to each other, and what becomes of adding them. */
export interface JoinedView {
  readonly sums: readonly NamedLink[];
  readonly outcome: string;
}

/** Why all the sums together may not be added up; none where they may. */
export function refusalView(declaration: Declaration, language: Language): readonly RefusalView[] {
  const { money: words } = dictionaries[language];
  const links = sumLinks(declaration, language);
  const sum = sumMoney(declaration.money);
  if (sum.outcome !== "refused") return [];
  return sum.reasons
    .filter(({ code }) => code !== "nothing")
    .map(({ code, money: ids }) => {
      const money = declaration.money.filter(({ id }) => ids.includes(id));
      const labelOf = (each: Money): string | undefined => difference(code, each, language);
      return {
        code,
        reason: words.reasons[code],
        groups: [...new Set(money.map(labelOf))].map((label) => ({
          label: label && asLineStart(label, language),
          sums: money.filter((each) => labelOf(each) === label).flatMap(({ id }) => links.get(id) ?? []),
        })),
      };
    });
}

/** In what a sum differs from others where that is the reason not to add them. */
function difference(code: SumRefusal, money: Money, language: Language): string | undefined {
  if (code === "mixed-currency") return currencyInWords(money.amounts?.[0]?.currency ?? "", language);
  if (code === "mixed-basis") return codebook.moneyBases[money.basis ?? "total"][language];
  if (code === "mixed-stage") return codebook.moneyStages[money.stage][language];
  if (code === "mixed-novelty") return codebook.novelties[money.noveltyStated][language];
  return undefined;
}

/** The sums that the words add to each other, group by group. */
export function joinedView(declaration: Declaration, language: Language): readonly JoinedView[] {
  const links = sumLinks(declaration, language);
  return joinedSums(declaration.money).map((money) => ({
    sums: money.flatMap(({ id }) => links.get(id) ?? []),
    outcome: outcomeInWords(sumMoney(money), language),
  }));
}

/** Each sum that others are added to, with these and with those that are added to them in turn. */
function joinedSums(money: readonly Money[]): readonly (readonly Money[])[] {
  const withAdditions = (base: Money): readonly Money[] => [
    base,
    ...money.filter(({ additionalTo }) => additionalTo === base.id).flatMap(withAdditions),
  ];
  return money
    .filter(({ additionalTo }) => additionalTo === undefined)
    .map(withAdditions)
    .filter(({ length }) => length > 1);
}

/** Says what became of an addition, in a sentence. */
export function outcomeInWords(sum: MoneySum, language: Language): string {
  const { money: words } = dictionaries[language];
  if (sum.outcome === "refused") {
    const semicolon = language === "en" ? "; " : "\u202f; ";
    return words.notAdded(sum.reasons.map(({ code }) => words.reasonsInShort[code]).join(semicolon));
  }
  if (sum.outcome === "range") throw new Error("An addition gave a range though nothing was allowed to be set aside.");
  const figure = amountInWords(sum, language);
  return words.added(`${figure} ${codebook.moneyBases[sum.basis][language]}`);
}
