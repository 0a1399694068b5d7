import { principalsOf, selectCommitments, sumMoney, type ActorId, type Anchor, type Declaration } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { actorNames } from "./actors.ts";

/** How many undertakings a party takes alone, be it none, or the parties take together. */
interface PartyCount {
  /** The party's name, or all of them, or none where the text leaves it open. */
  readonly party: { readonly name: string | undefined } | "together" | "unclear";
  readonly count: number;
}

/** What we say of words, and the words. */
interface ToldOfWords {
  readonly id: string;
  readonly told: string;
  readonly anchor: Anchor;
}

/** What the home page shows, all computed from the declaration. */
export interface HomeView {
  readonly undertakings: number;
  readonly frameworks: number;
  readonly followUps: number;
  readonly sentences: number;
  readonly byParty: readonly PartyCount[];
  readonly sums: readonly (ToldOfWords & { readonly payer: string | undefined })[];
  /** Whether the words present some of the sums as not new. */
  readonly someRestated: boolean;
  /** Whether the sums may not be added up. */
  readonly notAdded: boolean;
  readonly deadlines: readonly ToldOfWords[];
}

/** Computes what the home page shows. */
export function homeView(declaration: Declaration, language: Language): HomeView {
  const { undertakings, frameworks, followUps } = selectCommitments(declaration);
  const { parties } = declaration.work;
  const clear = undertakings.filter(({ obligorBasis }) => obligorBasis !== "unclear");
  const takers = clear.map(({ obligors }) => partiesOf(declaration, obligors));
  const alone = parties.map((party) => ({
    party: { name: actorNames(declaration, [party], language) },
    count: takers.filter((taking) => taking.size === 1 && taking.has(party)).length,
  }));
  const others: readonly PartyCount[] = [
    { party: "together", count: takers.filter(({ size }) => size === parties.length).length },
    { party: "unclear", count: undertakings.length - clear.length },
  ];
  return {
    undertakings: undertakings.length,
    frameworks: frameworks.length,
    followUps: followUps.length,
    sentences: declaration.sentences.length,
    byParty: [...alone, ...others.filter(({ count }) => count > 0)],
    sums: declaration.money.flatMap((money) =>
      money.anchors.slice(0, 1).map((anchor) => ({
        id: money.id,
        told: asLineStart(sumInWords(money, language), language),
        payer: money.payer && actorNames(declaration, [money.payer], language),
        anchor,
      })),
    ),
    someRestated: declaration.money.some(({ noveltyStated }) => noveltyStated === "restated"),
    notAdded: sumMoney(declaration.money).outcome === "refused",
    deadlines: declaration.dates.flatMap(({ id, role, edtf, anchors }) =>
      role === "deadline" && edtf !== undefined
        ? anchors
            .slice(0, 1)
            .map((anchor) => ({ id, told: asLineStart(dateInWords(edtf, language), language), anchor }))
        : [],
    ),
  };
}

/** The parties for which some actors act. */
function partiesOf(declaration: Declaration, actors: readonly ActorId[]): ReadonlySet<ActorId> {
  const principals = new Set(actors.flatMap((actor) => principalsOf(declaration, actor)));
  return new Set(declaration.work.parties.filter((party) => principals.has(party)));
}
