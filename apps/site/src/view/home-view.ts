import {
  codebook,
  selectCommitments,
  countKinds,
  principalsOf,
  type ActorId,
  type Declaration,
  type StatementKind,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { actorNames } from "./actors.ts";

/** How many undertakings a party takes alone, or the parties take together. */
interface PartyCount {
  /** The party's name, or all of them, or none where the text leaves it open. */
  readonly party: { readonly name: string | undefined } | "together" | "unclear";
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
  const { undertakings, frameworks, followUps } = selectCommitments(declaration);
  const { parties } = declaration.work;
  const clear = undertakings.filter(({ obligorBasis }) => obligorBasis !== "unclear");
  const takers = clear.map(({ obligors }) => partiesOf(declaration, obligors));
  const byParty: readonly PartyCount[] = [
    ...parties.map((party) => ({
      party: { name: actorNames(declaration, [party], language) },
      count: takers.filter((taking) => taking.size === 1 && taking.has(party)).length,
    })),
    { party: "together", count: takers.filter(({ size }) => size === parties.length).length },
    { party: "unclear", count: undertakings.length - clear.length },
  ];
  return {
    undertakings: undertakings.length,
    frameworks: frameworks.length,
    followUps: followUps.length,
    sentences: declaration.sentences.length,
    byParty: byParty.filter(({ count }) => count > 0),
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
