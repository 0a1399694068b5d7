import type { Declaration } from "../model/declaration.ts";
import type { PlaceId } from "../model/identifier.ts";
import type { MoneyStage } from "../model/money.ts";
import { principalsOf } from "./actors.ts";
import { chainOf } from "./chain-of.ts";
import type { IdIn } from "./id-in.ts";

/** What sums are asked for; each field that is given narrows the choice. */
export interface MoneyFilter<Source extends Declaration = Declaration> {
  /** Who pays, itself or through one who acts for it. */
  readonly payer?: IdIn<Source, "actors">;
  /** Where it is to be spent: there, or at a place within. */
  readonly place?: IdIn<Source, "places">;
  /** How far on its way the money is, as the words tell it. */
  readonly stage?: MoneyStage;
}

/**
 * The sums that a filter asks for, in the order of the text. They may not be added up without {@link sumMoney}.
 *
 * @example
 * ```ts
 * import { selectMoney } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * selectMoney(declaration, { payer: "uk-government", place: "calais" }).map(({ id }) => id); // => ["waiting-area-sum"]
 * ```
 */
export function selectMoney<Source extends Declaration>(
  declaration: Source,
  { payer, place, stage }: MoneyFilter<Source> = {},
): readonly Source["money"][number][] {
  return declaration.money.filter(
    (sum) =>
      (payer === undefined || (sum.payer !== undefined && principalsOf(declaration, sum.payer).includes(payer))) &&
      (place === undefined || placesAround(declaration, sum.place).includes(place)) &&
      (stage === undefined || sum.stage === stage),
  );
}

/** A place and those within which it lies, nearest first. */
function placesAround({ places }: Declaration, place: PlaceId | undefined): readonly PlaceId[] {
  return chainOf(place, (current) => places.find(({ id }) => id === current)?.within);
}
