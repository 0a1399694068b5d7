import type { Actor } from "../model/actor.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Manifestation } from "../model/manifestation.ts";
import type { Money } from "../model/money.ts";
import type { Statement } from "../model/statement.ts";
import type { Strand } from "../model/strand.ts";
import type { Authored, AuthoredExpression } from "./authored.ts";

/**
 * Takes a table of expressions and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineExpressions } from "@entente/sdk";
 *
 * const table = defineExpressions({ en: { language: "en", title: "Joint statement", textStatus: "original" } });
 *
 * Object.keys(table); // => ["en"]
 * ```
 */
export function defineExpressions<const Id extends string>(
  table: Readonly<Record<Id, AuthoredExpression>>,
): typeof table {
  return table;
}

/**
 * Takes a table of manifestations and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineManifestations } from "@entente/sdk";
 *
 * const table = defineManifestations({ page: { expression: "en", publisher: "Gazette", copy: "original", licence: { name: { en: "Open", fr: "Ouverte" }, confirmed: true } } });
 *
 * Object.keys(table); // => ["page"]
 * ```
 */
export function defineManifestations<const Id extends string>(
  table: Readonly<Record<Id, Authored<Manifestation>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of statements and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineStatements } from "@entente/sdk";
 *
 * const table = defineStatements({ met: { kind: "narrative", holders: ["gazette"], holderBasis: "stated", cue: ["met"], rule: "kind-narrative", anchors: [{ exact: "They met." }] } });
 *
 * Object.keys(table); // => ["met"]
 * ```
 */
export function defineStatements<const Id extends string>(
  table: Readonly<Record<Id, Authored<Statement>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of undertakings and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineCommitments } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [{ id, ...record }] = declaration.commitments;
 *
 * Object.keys(defineCommitments({ [id]: record })); // => ["enhance-practical-cooperation"]
 * ```
 */
export function defineCommitments<const Id extends string>(
  table: Readonly<Record<Id, Authored<Commitment>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of strands and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineStrands } from "@entente/sdk";
 *
 * const table = defineStrands({ ships: { title: { en: "Ships", fr: "Bateaux" }, basis: "stated" } });
 *
 * Object.keys(table); // => ["ships"]
 * ```
 */
export function defineStrands<const Id extends string>(table: Readonly<Record<Id, Authored<Strand>>>): typeof table {
  return table;
}

/**
 * Takes a table of sums and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineMoney } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [{ id, ...record }] = declaration.money;
 *
 * Object.keys(defineMoney({ [id]: record })); // => ["uk-aid-in-africa"]
 * ```
 */
export function defineMoney<const Id extends string>(table: Readonly<Record<Id, Authored<Money>>>): typeof table {
  return table;
}

/**
 * Takes a table of actors and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineActors } from "@entente/sdk";
 *
 * const table = defineActors({ gazette: { type: "organization", name: { en: "Gazette", fr: "Gazette" } } });
 *
 * Object.keys(table); // => ["gazette"]
 * ```
 */
export function defineActors<const Id extends string>(table: Readonly<Record<Id, Authored<Actor>>>): typeof table {
  return table;
}
