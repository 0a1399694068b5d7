import type { Actor } from "../model/actor.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/**
 * Takes a table of actors; an actor that acts for one who is not in the table does not compile.
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
export function defineActors<const Id extends string>(
  table: Readonly<Record<Id, Referring<Authored<Actor>, { actsFor: NoInfer<Id> }>>>,
): typeof table {
  return table;
}

/**
 * Takes a further table of actors, which may act for those of tables that are known; else it is like `defineActors`.
 *
 * @example
 * ```ts
 * import { defineMoreActors } from "@entente/sdk";
 *
 * const known = { actors: { town: {} } };
 * const table = defineMoreActors(known, {
 *   "town-clerk": { type: "post", name: { en: "Town clerk", fr: "Secrétaire de mairie" }, actsFor: "town", anchors: [] },
 * });
 *
 * Object.keys(table); // => ["town-clerk"]
 * ```
 */
export function defineMoreActors<Actors extends Tables, const Id extends string>(
  _known: { readonly actors: Actors },
  table: Readonly<Record<Id, Referring<Authored<Actor>, { actsFor: NoInfer<Id> | IdsOf<Actors> }>>>,
): typeof table {
  return table;
}
