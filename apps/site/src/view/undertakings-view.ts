import {
  codebook,
  selectCommitments,
  quotesOf,
  type Commitment,
  type Declaration,
  type Localized,
  type Strength,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { actorNames } from "./actors.ts";

/** An undertaking as the list shows it. */
interface UndertakingSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: Localized;
  readonly who: string | undefined;
  readonly strength: Strength;
  readonly strengthLabel: string;
  readonly quotes: readonly { readonly exact: string; readonly sentence: string }[];
  /** Whether it is counted as an undertaking, or apart. */
  readonly counted: "undertaking" | "framework" | "follow-up";
}

/** The undertakings of one subject. */
export interface StrandView {
  readonly id: string;
  readonly title: string;
  readonly undertakings: readonly UndertakingSummary[];
}

/** All undertakings by subject, each in the order of the declaration; a subject without any is left out. */
export function undertakingsView(declaration: Declaration, language: Language): readonly StrandView[] {
  const { frameworks } = selectCommitments(declaration);
  const wholes = new Set(frameworks.map(({ id }) => id));
  return declaration.strands
    .map(({ id, title }) => ({
      id,
      title: title[language],
      undertakings: declaration.commitments
        .filter(({ strand }) => strand === id)
        .map((commitment) => summarise(declaration, commitment, wholes.has(commitment.id), language)),
    }))
    .filter(({ undertakings }) => undertakings.length > 0);
}

function summarise(
  declaration: Declaration,
  commitment: Commitment,
  isFramework: boolean,
  language: Language,
): UndertakingSummary {
  return {
    id: commitment.id,
    title: commitment.title[language],
    summary: commitment.summary,
    who: actorNames(declaration, commitment.obligors, language),
    strength: commitment.strength,
    strengthLabel: codebook.strengths[commitment.strength].label[language],
    quotes: quotesOf(declaration, commitment).flatMap(({ exact, sentences: [sentence] }) =>
      sentence === undefined ? [] : [{ exact, sentence }],
    ),
    counted: commitment.mechanism === undefined ? (isFramework ? "framework" : "undertaking") : "follow-up",
  };
}

/** The undertakings in the order of the list, so that each knows its neighbours. */
export function inListOrder(declaration: Declaration): readonly Commitment[] {
  return declaration.strands.flatMap(({ id }) => declaration.commitments.filter(({ strand }) => strand === id));
}
