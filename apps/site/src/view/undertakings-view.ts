import {
  codebook,
  selectCommitments,
  quotesOf,
  type Anchor,
  type Commitment,
  type Declaration,
  type Localized,
  type Strength,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { actorNames } from "./actors.ts";

/** Whether it is counted as an undertaking, or apart. */
export type CountedAs = "undertaking" | "framework" | "follow-up";

/** An undertaking as the list shows it. */
interface UndertakingSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: Localized;
  readonly who: string | undefined;
  readonly whoIsInferred: boolean;
  readonly strength: Strength;
  readonly strengthLabel: string;
  readonly quotes: readonly Anchor[];
  readonly counted: CountedAs;
}

/** The undertakings of one subject. */
export interface StrandView {
  readonly id: string;
  readonly title: string;
  readonly undertakings: readonly UndertakingSummary[];
}

/** All undertakings by subject, each in the order of the declaration; a subject without any is left out. */
export function undertakingsView(declaration: Declaration, language: Language): readonly StrandView[] {
  return declaration.strands
    .map(({ id, title }) => ({
      id,
      title: title[language],
      undertakings: declaration.commitments
        .filter(({ strand }) => strand === id)
        .map((commitment) => summarise(declaration, commitment, language)),
    }))
    .filter(({ undertakings }) => undertakings.length > 0);
}

function summarise(declaration: Declaration, commitment: Commitment, language: Language): UndertakingSummary {
  return {
    id: commitment.id,
    title: commitment.title[language],
    summary: commitment.summary,
    who: actorNames(declaration, commitment.obligors, language),
    whoIsInferred: commitment.obligorBasis === "inferred",
    strength: commitment.strength,
    strengthLabel: codebook.strengths[commitment.strength].label[language],
    quotes: quotesOf(declaration, commitment),
    counted: countedAs(declaration, commitment),
  };
}

/** Whether a commitment is counted as an undertaking, or apart. */
export function countedAs(declaration: Declaration, { id }: Commitment): CountedAs {
  const { frameworks, followUps } = selectCommitments(declaration);
  if (followUps.some((followUp) => followUp.id === id)) return "follow-up";
  return frameworks.some((framework) => framework.id === id) ? "framework" : "undertaking";
}

/** The undertakings in the order of the list, so that each knows its neighbours. */
export function inListOrder(declaration: Declaration): readonly Commitment[] {
  return declaration.strands.flatMap(({ id }) => declaration.commitments.filter(({ strand }) => strand === id));
}
