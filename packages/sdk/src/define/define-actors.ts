import type { Actor } from "../model/actor.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/**
 * Takes a table of actors; an actor that acts for one who is neither in the table nor among those known does not compile.
 *
 * @example
 * ```ts
 * import { defineActors } from "@entente/sdk";
 *
 * const table = defineActors({
 *   town: { type: "organization", name: { en: "Town", fr: "Ville" }, anchors: [] },
 *   mayor: {
 *     type: "post",
 *     name: { en: "Mayor", fr: "Maire" },
 *     actsFor: "town",
 *     anchors: [{ exact: "the mayor" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["town", "mayor"]
 * ```
 */
export function defineActors<const Id extends string, Others extends Tables = readonly []>(
  table: Readonly<Record<Id, Referring<Authored<Actor>, { actsFor: NoInfer<Id> | IdsOf<NoInfer<Others>> }>>>,
  _known?: { readonly actors: Others },
): typeof table {
  return table;
}
