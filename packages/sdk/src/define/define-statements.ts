import type { CodebookRuleId } from "../model/codebook/rules.ts";
import type { Statement } from "../model/statement.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/**
 * Takes a table of statements; a holder, an addressee or a rule that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineStatements } from "@entente/sdk";
 *
 * const known = { actors: { gazette: {} } };
 * const table = defineStatements(known, {
 *   met: {
 *     kind: "narrative",
 *     holders: ["gazette"],
 *     holderBasis: "stated",
 *     cue: ["met"],
 *     rule: "kind-narrative",
 *     anchors: [{ exact: "The mayors met." }],
 *   },
 * });
 *
 * Object.keys(table); // => ["met"]
 * ```
 */
export function defineStatements<Actors extends Tables, const Id extends string>(
  _known: { readonly actors: Actors },
  table: Readonly<
    Record<
      Id,
      Referring<Authored<Statement>, { holders: IdsOf<Actors>; addressees: IdsOf<Actors>; rule: CodebookRuleId }>
    >
  >,
): typeof table {
  return table;
}
