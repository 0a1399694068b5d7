import {
  codebook,
  countCommitments,
  countKinds,
  principalsOf,
  type ActorId,
  type Declaration,
  type StatementKind,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { actorNames } from "./actors.ts";

/** How many undertakings a party takes alone, or the parties take together. */
export interface PartyCount {
  /** The party's name; `undefined` for all of them together. */
  readonly party: string | undefined;
  readonly count: number;
}

/** The figures of the home page, all computed from the declaration. */
export interface HomeView {
  readonly undertakings: number;
  readonly frameworks: number;
  readonly followUps: number;
  readonly sentences: number;
  readonly byParty: readonly PartyCount[];
  readonly kinds: readonly { readonly kind: StatementKind; readonly label: string; readonly count: number }[];
}

/** Computes the figures of the home page. */
export function homeView(declaration: Declaration, language: Language): HomeView {
  const { undertakings, frameworks, followUps } = countCommitments(declaration);
  const { parties } = declaration.work;
  const takenBy = undertakings.map(({ obligors }) => partiesOf(declaration, obligors));
  return {
    undertakings: undertakings.length,
    frameworks: frameworks.length,
    followUps: followUps.length,
    sentences: declaration.sentences.length,
    byParty: [
      ...parties.map((party) => ({
        party: actorNames(declaration, [party], language),
        count: takenBy.filter((takers) => takers.size === 1 && takers.has(party)).length,
      })),
      { party: undefined, count: takenBy.filter((takers) => takers.size === parties.length).length },
    ],
    kinds: [...countKinds(declaration)].map(([kind, count]) => ({
      kind,
      label: codebook.kinds[kind].label[language],
      count,
    })),
  };
}

/** The parties for which some actors act. */
function partiesOf(declaration: Declaration, actors: readonly ActorId[]): ReadonlySet<ActorId> {
  const principals = new Set(actors.flatMap((actor) => principalsOf(declaration, actor)));
  return new Set(declaration.work.parties.filter((party) => principals.has(party)));
}
