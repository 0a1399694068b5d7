import { codebook, membersOf, quotesOf, type Commitment, type Declaration, type Localized } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart, listInWords } from "../i18n/list-in-words.ts";
import { actorNames } from "./actors.ts";
import { quotesInContext, type MarkedPassage } from "./quote-in-context.ts";
import { sumViews, type SumView } from "./sum-view.ts";
import { codedExpression } from "./text-view.ts";

/** What an undertaking's page shows beside the words, each in the words of the language. */
export interface UndertakingView {
  readonly paragraphs: readonly MarkedPassage[];
  readonly who: string;
  readonly whoBasis: string;
  readonly whoIsInferred: boolean;
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
  readonly money: readonly SumView[];
  /** Whether it could name a sum and does not: a framework leaves that to its parts, and a follow-up arrangement needs none. */
  readonly namesNoSum: boolean;
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

/** Puts an undertaking into words. */
export function undertakingView(declaration: Declaration, commitment: Commitment, language: Language): UndertakingView {
  const { text = "" } = codedExpression(declaration);
  const strength = codebook.strengths[commitment.strength];
  const unclear = codebook.bases.unclear[language];
  const missing = commitment.missingInformation.map((item) => codebook.missingInformation[item][language]);
  const money = sumViews(declaration, language, (sum) => sum.commitment === commitment.id);
  const whole = declaration.commitments.find(({ id }) => id === commitment.partOf);
  const parts = membersOf(declaration, commitment.id);
  return {
    paragraphs: quotesInContext(declaration, text, quotesOf(declaration, commitment)),
    who: actorNames(declaration, commitment.obligors, language) ?? asLineStart(unclear, language),
    whoBasis: codebook.bases[commitment.obligorBasis][language],
    whoIsInferred: commitment.obligorBasis === "inferred",
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
    money,
    namesNoSum: money.length === 0 && parts.length === 0 && commitment.mechanism === undefined,
    whole,
    parts,
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
