import type { Money } from "../model/money.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/** The tables to which sums refer. */
export interface KnownToMoney<
  Actors extends Tables,
  Commitments extends Tables,
  Dates extends Tables,
  Places extends Tables,
  Instruments extends Tables,
> {
  /** Who can pay and receive. */
  readonly actors: Actors;
  /** What they can pay for. */
  readonly commitments: Commitments;
  /** When they can have been announced. */
  readonly dates?: Dates;
  /** Where they can be spent. */
  readonly places?: Places;
  /** The earlier texts that can have held them. */
  readonly instruments?: Instruments;
}

/**
 * Takes a table of sums; a payer, a recipient, a commitment, a date, a place, an instrument or another sum that
 * does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineMoney } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [{ id, ...record }] = declaration.money;
 * const known = { actors: { "uk-government": {} }, commitments: { "uk-programmes-on-root-causes": {} } };
 *
 * Object.keys(defineMoney(known, { [id]: record })); // => ["uk-aid-in-africa"]
 * ```
 */
export function defineMoney<
  Actors extends Tables,
  Commitments extends Tables,
  const Id extends string,
  Dates extends Tables = readonly [],
  Places extends Tables = readonly [],
  Instruments extends Tables = readonly [],
>(
  _known: KnownToMoney<Actors, Commitments, Dates, Places, Instruments>,
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Money>,
        {
          payer: IdsOf<Actors>;
          recipient: IdsOf<Actors>;
          commitment: IdsOf<Commitments>;
          announcedOn: IdsOf<NoInfer<Dates>>;
          announcedIn: IdsOf<NoInfer<Instruments>>;
          place: IdsOf<NoInfer<Places>>;
          additionalTo: NoInfer<Id>;
          partOf: NoInfer<Id>;
        }
      >
    >
  >,
): typeof table {
  return table;
}
