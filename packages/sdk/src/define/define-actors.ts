import type { Actor } from "../model/actor.ts";
import type { Authored } from "./authored.ts";
import type { Referring } from "./referring.ts";

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
