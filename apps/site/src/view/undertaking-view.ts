import {
  codebook,
  membersOf,
  quotesOf,
  type Commitment,
  type Declaration,
  type Localized,
  type Money,
} from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart, listInWords } from "../i18n/list-in-words.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { actorNames } from "./actors.ts";
import { quotesInContext, type MarkedParagraph } from "./quote-in-context.ts";
import { codedExpression } from "./text-view.ts";

/** What an undertaking's page shows beside the words, each in the words of the language. */
export interface UndertakingView {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly who: string;
  readonly whoBasis: string;
  readonly jointness: string;
  readonly strengthLabel: string;
  readonly strengthTest: Localized;
  readonly novelty: string;
  readonly phase: string;
  readonly horizon: string;
  readonly due: DueView | undefined;
  readonly check: string;
  readonly missing: string | undefined;
  readonly mechanism: MechanismView | undefined;
  readonly money: readonly MoneyView[];
  readonly whole: Commitment | undefined;
  readonly parts: readonly Commitment[];
}

/** By when it is to be done. */
interface DueView {
  /** The words that say so. */
  readonly words: string;
  /** The last possible day, in words. */
  readonly lastDay: string | undefined;
  /** From what it is inferred. */
  readonly inferredFrom: Localized | undefined;
}

/** How a follow-up arrangement works. */
interface MechanismView {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly frequency: Localized | undefined;
}

/** A sum named with an undertaking. */
export interface MoneyView {
  readonly id: string;
  readonly sum: string;
  readonly payer: string;
  readonly purpose: Localized;
  readonly stage: string;
  readonly novelty: string;
  readonly note: Localized | undefined;
  readonly words: readonly string[];
}

/** Puts an undertaking into words. */
export function undertakingView(declaration: Declaration, commitment: Commitment, language: Language): UndertakingView {
  const { text = "" } = codedExpression(declaration);
  const strength = codebook.strengths[commitment.strength];
  const unclear = codebook.bases.unclear[language];
  const missing = commitment.missingInformation.map((item) => codebook.missingInformation[item][language]);
  const whole = declaration.commitments.find(({ id }) => id === commitment.partOf);
  return {
    paragraphs: quotesInContext(declaration, text, quotesOf(declaration, commitment)),
    who: actorNames(declaration, commitment.obligors, language) ?? asLineStart(unclear, language),
    whoBasis: codebook.bases[commitment.obligorBasis][language],
    jointness: asLineStart(codebook.jointnesses[commitment.jointness][language], language),
    strengthLabel: strength.label[language],
    strengthTest: strength.test,
    novelty: asLineStart(codebook.novelties[commitment.noveltyStated][language], language),
    phase: asLineStart(codebook.phases[commitment.phase][language], language),
    horizon: asLineStart(codebook.horizons[commitment.horizon][language], language),
    due: dueView(declaration, commitment, language),
    check: asLineStart(codebook.verifiabilities[commitment.verifiability][language], language),
    missing: missing.length === 0 ? undefined : asLineStart(listInWords(missing, language), language),
    mechanism: commitment.mechanism && mechanismView(declaration, commitment.mechanism, language),
    money: declaration.money
      .filter((sum) => sum.commitment === commitment.id)
      .map((sum) => moneyView(declaration, sum, language)),
    whole,
    parts: membersOf(declaration, commitment.id),
  };
}

function dueView({ dates }: Declaration, { due }: Commitment, language: Language): DueView | undefined {
  const date = dates.find(({ id }) => id === due);
  if (date === undefined) return undefined;
  const { asWritten, latest, inferredFrom } = date;
  return { words: asWritten, lastDay: latest && dateInWords(latest, language), inferredFrom };
}

function mechanismView(
  declaration: Declaration,
  { type, from, to, frequency }: NonNullable<Commitment["mechanism"]>,
  language: Language,
): MechanismView {
  return {
    type: asLineStart(codebook.mechanismTypes[type][language], language),
    from: actorNames(declaration, from, language) ?? "",
    to: actorNames(declaration, to, language) ?? "",
    frequency,
  };
}

function moneyView(declaration: Declaration, money: Money, language: Language): MoneyView {
  const payer = money.payer === undefined ? undefined : actorNames(declaration, [money.payer], language);
  const basis = codebook.bases[money.payerBasis][language];
  return {
    id: money.id,
    sum: asLineStart(sumInWords(money, language), language),
    payer: payer === undefined ? asLineStart(basis, language) : `${payer} (${basis})`,
    purpose: money.purpose,
    stage: asLineStart(codebook.moneyStages[money.stage][language], language),
    novelty: asLineStart(codebook.novelties[money.noveltyStated][language], language),
    note: money.note,
    words: money.anchors.map(({ exact }) => exact),
  };
}
