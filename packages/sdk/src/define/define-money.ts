import type { Money } from "../model/money.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/**
 * Takes a table of sums; a payer, a recipient, a commitment or another sum that does not exist does not compile.
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
export function defineMoney<Actors extends Tables, Commitments extends Tables, const Id extends string>(
  _known: { readonly actors: Actors; readonly commitments: Commitments },
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Money>,
        {
          payer: IdsOf<Actors>;
          recipient: IdsOf<Actors>;
          commitment: IdsOf<Commitments>;
          additionalTo: NoInfer<Id>;
          partOf: NoInfer<Id>;
        }
      >
    >
  >,
): typeof table {
  return table;
}
