import type { Exception } from "../model/exception.ts";
import type { Redirect } from "../model/redirect.ts";
import type { Term } from "../model/term.ts";
import type { WordSought } from "../model/word-sought.ts";
import type { Authored } from "./authored.ts";
import type { Referring } from "./referring.ts";

/**
 * Takes a table of terms; a term to see also that is not in the table does not compile.
 *
 * @example
 * ```ts
 * import { defineTerms } from "@entente/sdk";
 *
 * const table = defineTerms({
 *   pier: {
 *     term: { en: "pier", fr: "jetée" },
 *     definition: { en: "A wall that is built out into the sea.", fr: "Un mur construit dans la mer." },
 *     usedIn: "text",
 *     seeAlso: ["quay"],
 *     anchors: [{ exact: "pier" }],
 *   },
 *   quay: {
 *     term: { en: "quay", fr: "quai" },
 *     definition: { en: "Where ships are loaded.", fr: "L’endroit où l’on charge les navires." },
 *     usedIn: "explanation",
 *     seeAlso: [],
 *     anchors: [],
 *   },
 * });
 *
 * Object.keys(table); // => ["pier", "quay"]
 * ```
 */
export function defineTerms<const Id extends string>(
  table: Readonly<Record<Id, Referring<Authored<Term>, { seeAlso: NoInfer<Id> }>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of words that a reader may look for and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineWordsSought } from "@entente/sdk";
 *
 * const table = defineWordsSought({ treaty: { forms: ["treaty", "treaties"], meaning: { en: "treaty", fr: "traité" } } });
 *
 * Object.keys(table); // => ["treaty"]
 * ```
 */
export function defineWordsSought<const Id extends string>(
  table: Readonly<Record<Id, Authored<WordSought>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of exceptions; a check that can have none does not compile.
 *
 * @example
 * ```ts
 * import { defineExceptions } from "@entente/sdk";
 *
 * const table = defineExceptions({
 *   "need-as-a-noun": {
 *     check: "modal-words-read",
 *     reason: { en: "“Need” is a noun here.", fr: "« Need » est ici un nom." },
 *     until: { en: "The check tells nouns from verbs.", fr: "Le contrôle distingue les noms des verbes." },
 *     anchors: [{ exact: "the need" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["need-as-a-noun"]
 * ```
 */
export function defineExceptions<const Id extends string>(
  table: Readonly<Record<Id, Authored<Exception>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of redirects: each says which id of which array was retired, and what stands for it now.
 *
 * @example
 * ```ts
 * import { defineRedirects } from "@entente/sdk";
 *
 * const table = defineRedirects({
 *   "mend-the-pier-renamed": {
 *     array: "commitments",
 *     retired: "mend-the-pier",
 *     outcome: "moved",
 *     to: ["repair-the-pier"],
 *     date: "2026-11-24",
 *     reason: { en: "Named after the words.", fr: "Nommé d’après le texte." },
 *   },
 * });
 *
 * Object.keys(table); // => ["mend-the-pier-renamed"]
 * ```
 */
export function defineRedirects<const Id extends string>(
  table: Readonly<Record<Id, Authored<Redirect>>>,
): typeof table {
  return table;
}
