import type { Contradiction } from "../model/contradiction.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Silence } from "../model/silence.ts";
import type { Subject } from "../model/subject.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/** The tables to which evidence refers. */
export interface KnownToEvidence<
  Actors extends Tables,
  Commitments extends Tables,
  Statements extends Tables,
  Instruments extends Tables,
> {
  /** Who can speak. */
  readonly actors: Actors;
  /** The undertakings on which it can bear. */
  readonly commitments: Commitments;
  /** The passages on which it can bear. */
  readonly statements: Statements;
  /** The texts to which an act can be credited. */
  readonly instruments: Instruments;
}

/**
 * Takes a table of evidence; a speaker, an undertaking, a passage or a text that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineEvidence } from "@entente/sdk";
 *
 * const known = { actors: { harbourmaster: {} }, commitments: { "repair-the-pier": {} }, statements: {}, instruments: {} };
 * const table = defineEvidence(known, {
 *   "pier-opened": {
 *     date: "2001-05-12",
 *     dateBasis: "stated",
 *     fact: { en: "The harbourmaster opened the pier.", fr: "Le capitaine du port a ouvert la jetée." },
 *     figures: [],
 *     source: {
 *       title: "Pier open",
 *       publisher: "Harbour Gazette",
 *       url: "https://gazette.example/pier",
 *       language: "en",
 *       kind: "press",
 *       copy: "original",
 *     },
 *     speakers: ["harbourmaster"],
 *     readInFull: false,
 *     bearsOn: [{ commitment: "repair-the-pier", shows: "complete", meets: ["pier-repaired"] }],
 *   },
 * });
 *
 * Object.keys(table); // => ["pier-opened"]
 * ```
 */
export function defineEvidence<
  Actors extends Tables,
  Commitments extends Tables,
  Statements extends Tables,
  Instruments extends Tables,
  const Id extends string,
>(
  _known: KnownToEvidence<Actors, Commitments, Statements, Instruments>,
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Evidence>,
        {
          speakers: IdsOf<Actors>;
          creditedTo: IdsOf<Instruments>;
          bearsOn: {
            commitment: IdsOf<Commitments>;
            statement: IdsOf<Statements>;
            supersededBy: IdsOf<Instruments>;
          };
        }
      >
    >
  >,
): typeof table {
  return table;
}

/**
 * Takes a table of contradictions; a record, a passage or an undertaking that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineContradictions } from "@entente/sdk";
 *
 * const known = {
 *   evidence: { "pier-opened": {}, "pier-closed": {} },
 *   commitments: { "repair-the-pier": {} },
 *   statements: {},
 * };
 * const table = defineContradictions(known, {
 *   "pier-open-or-not": {
 *     title: { en: "Whether the pier is open", fr: "L’ouverture de la jetée" },
 *     differs: { en: "One record says that it is, one that it is not.", fr: "Une source dit que oui, l’autre que non." },
 *     evidence: ["pier-opened", "pier-closed"],
 *     statements: [],
 *     concerns: { commitments: ["repair-the-pier"], statements: [] },
 *     wouldSettle: { en: "The harbour log.", fr: "Le registre du port." },
 *   },
 * });
 *
 * Object.keys(table); // => ["pier-open-or-not"]
 * ```
 */
export function defineContradictions<
  Records extends Tables,
  Commitments extends Tables,
  Statements extends Tables,
  const Id extends string,
>(
  _known: { readonly evidence: Records; readonly commitments: Commitments; readonly statements: Statements },
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Contradiction>,
        {
          evidence: IdsOf<Records>;
          statements: IdsOf<Statements>;
          concerns: { commitments: IdsOf<Commitments>; statements: IdsOf<Statements> };
        }
      >
    >
  >,
): typeof table {
  return table;
}

/**
 * Takes a table of silences; an undertaking, a passage or a body to ask that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineSilences } from "@entente/sdk";
 *
 * const known = { actors: { northport: {} }, commitments: { "repair-the-pier": {} }, statements: {} };
 * const table = defineSilences(known, {
 *   "cost-of-the-pier": {
 *     title: { en: "What the pier cost", fr: "Le coût de la jetée" },
 *     commitments: ["repair-the-pier"],
 *     statements: [],
 *     lookedFor: { en: "The final account.", fr: "Le décompte final." },
 *     where: { en: "The Harbour Gazette.", fr: "La Harbour Gazette." },
 *     upTo: "2002-01-01",
 *     wouldAnswer: { en: "The accounts of the port.", fr: "Les comptes du port." },
 *     requests: [{ route: "uk-freedom-of-information", to: "northport" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["cost-of-the-pier"]
 * ```
 */
export function defineSilences<
  Actors extends Tables,
  Commitments extends Tables,
  Statements extends Tables,
  const Id extends string,
>(
  _known: { readonly actors: Actors; readonly commitments: Commitments; readonly statements: Statements },
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Silence>,
        { commitments: IdsOf<Commitments>; statements: IdsOf<Statements>; requests: { to: IdsOf<Actors> } }
      >
    >
  >,
): typeof table {
  return table;
}

/**
 * Takes a table of subjects; an undertaking, another text or an actor that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineSubjects } from "@entente/sdk";
 *
 * const known = { actors: { northport: {} }, commitments: { "repair-the-pier": {} }, instruments: { charter: {} } };
 * const table = defineSubjects(known, {
 *   pier: {
 *     name: { en: "The pier", fr: "La jetée" },
 *     commitments: ["repair-the-pier"],
 *     appearances: [
 *       {
 *         instrument: "charter",
 *         says: { en: "The pier is to be looked after.", fr: "La jetée doit être entretenue." },
 *         who: ["northport"],
 *         figures: [],
 *         source: {
 *           title: "Harbour charter",
 *           publisher: "Northport",
 *           url: "https://northport.example/charter",
 *           language: "en",
 *           kind: "official",
 *           copy: "original",
 *         },
 *       },
 *     ],
 *   },
 * });
 *
 * Object.keys(table); // => ["pier"]
 * ```
 */
export function defineSubjects<
  Actors extends Tables,
  Commitments extends Tables,
  Instruments extends Tables,
  const Id extends string,
>(
  _known: { readonly actors: Actors; readonly commitments: Commitments; readonly instruments: Instruments },
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Subject>,
        {
          commitments: IdsOf<Commitments>;
          appearances: { instrument: IdsOf<Instruments>; who: IdsOf<Actors> };
        }
      >
    >
  >,
): typeof table {
  return table;
}
