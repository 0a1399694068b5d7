import type { Manifestation } from "../model/manifestation.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Authored, AuthoredExpression, AuthoredWork } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/**
 * Takes the work; a party or a coded expression that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineWork } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const known = { actors: { "uk-government": {}, "french-government": {} }, expressions: { en: {} } };
 *
 * defineWork(known, declaration.work).codedExpression; // => "en"
 * ```
 */
export function defineWork<Actors extends Tables, Expressions extends Tables>(
  _known: { readonly actors: Actors; readonly expressions: Expressions },
  work: Referring<AuthoredWork, { parties: IdsOf<Actors>; codedExpression: IdsOf<Expressions> }>,
): typeof work {
  return work;
}

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
 * Takes a table of manifestations; a copy of an expression that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineManifestations } from "@entente/sdk";
 *
 * const licence = { name: { en: "Open", fr: "Ouverte" }, confirmed: true };
 * const known = { expressions: { en: {} } };
 * const table = defineManifestations(known, {
 *   page: { expression: "en", publisher: "Gazette", copy: "original", licence },
 * });
 *
 * Object.keys(table); // => ["page"]
 * ```
 */
export function defineManifestations<Expressions extends Tables, const Id extends string>(
  _known: { readonly expressions: Expressions },
  table: Readonly<Record<Id, Referring<Authored<Manifestation>, { expression: IdsOf<Expressions> }>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of alignments; one with an expression that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineAlignments } from "@entente/sdk";
 *
 * const table = defineAlignments({ expressions: { en: {}, fr: {} } }, {
 *   "day-of-the-meeting": {
 *     expression: "fr",
 *     relation: "different",
 *     note: { en: "The French text says “today”.", fr: "Le texte français dit « aujourd’hui »." },
 *     extent: { en: "The openings.", fr: "Le début des textes." },
 *     anchors: [{ exact: "Tuesday 28 July" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["day-of-the-meeting"]
 * ```
 */
export function defineAlignments<Expressions extends Tables, const Id extends string>(
  _known: { readonly expressions: Expressions },
  table: Readonly<Record<Id, Referring<Authored<Alignment>, { expression: IdsOf<Expressions> }>>>,
): typeof table {
  return table;
}
