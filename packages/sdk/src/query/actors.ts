import type { Declaration } from "../model/declaration.ts";
import type { ActorId } from "../model/identifier.ts";
import { chainOf } from "./chain-of.ts";

/**
 * An actor and those in whose name it acts, nearest first: a post, its ministry, its government. An actor that the
 * declaration does not hold stands alone.
 *
 * @example
 * ```ts
 * import { principalsOf } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * principalsOf(declaration, "home-secretary"); // => ["home-secretary", "home-office", "uk-government"]
 * ```
 */
export function principalsOf(declaration: Declaration, actor: ActorId): readonly ActorId[] {
  return chainOf(actor, (current) => declaration.actors.find(({ id }) => id === current)?.actsFor);
}
