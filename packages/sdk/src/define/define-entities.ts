import type { Instrument } from "../model/instrument.ts";
import type { Occasion } from "../model/occasion.ts";
import type { Place } from "../model/place.ts";
import type { Quantity } from "../model/quantity.ts";
import type { TimeMention } from "../model/time-mention.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/**
 * Takes a table of times and keeps its ids literal.
 *
 * @example
 * ```ts
 * import { defineDates } from "@entente/sdk";
 *
 * const table = defineDates({
 *   "end-of-2015": {
 *     asWritten: "before the end of the year",
 *     role: "deadline",
 *     edtf: "[..2015-12-31]",
 *     inferredFrom: { en: "The year is that of the meeting.", fr: "L’année est celle de la rencontre." },
 *     anchors: [{ exact: "before the end of the year" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["end-of-2015"]
 * ```
 */
export function defineDates<const Id extends string>(table: Readonly<Record<Id, Authored<TimeMention>>>): typeof table {
  return table;
}

/**
 * Takes a table of quantities; a commitment that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineQuantities } from "@entente/sdk";
 *
 * const known = { commitments: { "repair-the-pier": {} } };
 * const table = defineQuantities(known, {
 *   piles: {
 *     value: 40,
 *     asWritten: "40",
 *     unit: { en: "piles", fr: "pieux" },
 *     qualifier: "exact",
 *     measures: { en: "what is to be repaired", fr: "ce qui doit être réparé" },
 *     commitment: "repair-the-pier",
 *     anchors: [{ exact: "40 piles" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["piles"]
 * ```
 */
export function defineQuantities<Commitments extends Tables, const Id extends string>(
  _known: { readonly commitments: Commitments },
  table: Readonly<Record<Id, Referring<Authored<Quantity>, { commitment: IdsOf<Commitments> }>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of places; a place that lies within one that is not in the table does not compile.
 *
 * @example
 * ```ts
 * import { definePlaces } from "@entente/sdk";
 *
 * const table = definePlaces({
 *   coast: { name: { en: "Coast", fr: "Côte" }, roles: ["transit"], anchors: [{ exact: "the coast" }] },
 *   quay: { name: { en: "Quay", fr: "Quai" }, roles: ["site"], within: "coast", anchors: [{ exact: "the quay" }] },
 * });
 *
 * Object.keys(table); // => ["coast", "quay"]
 * ```
 */
export function definePlaces<const Id extends string>(
  table: Readonly<Record<Id, Referring<Authored<Place>, { within: NoInfer<Id> }>>>,
): typeof table {
  return table;
}

/**
 * Takes a table of events; a date, a place or a participant that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineEvents } from "@entente/sdk";
 *
 * const known = { actors: { mayors: {} }, dates: { monday: {} }, places: { quay: {} } };
 * const table = defineEvents(known, {
 *   meeting: {
 *     name: { en: "Meeting at the quay", fr: "Réunion sur le quai" },
 *     date: "monday",
 *     place: "quay",
 *     participants: ["mayors"],
 *     anchors: [{ exact: "met at the quay" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["meeting"]
 * ```
 */
export function defineEvents<
  Actors extends Tables,
  Dates extends Tables,
  Places extends Tables,
  const Id extends string,
>(
  _known: { readonly actors: Actors; readonly dates: Dates; readonly places: Places },
  table: Readonly<
    Record<Id, Referring<Authored<Occasion>, { date: IdsOf<Dates>; place: IdsOf<Places>; participants: IdsOf<Actors> }>>
  >,
): typeof table {
  return table;
}

/** The tables to which instruments refer. */
export interface KnownToInstruments<
  Actors extends Tables,
  Dates extends Tables,
  Statements extends Tables,
  Others extends Tables,
> {
  /** Whose text it can be. */
  readonly actors: Actors;
  /** When it can have been made. */
  readonly dates: Dates;
  /** The passages that can relate to it. */
  readonly statements: Statements;
  /** Instruments of other tables to which they can stand; those of their own table are known. */
  readonly instruments?: Others;
}

/**
 * Takes a table of instruments; a date, a party, a passage or another text that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineInstruments } from "@entente/sdk";
 *
 * const known = { actors: { mayors: {} }, dates: {}, statements: { "mayors-agree": {} } };
 * const table = defineInstruments(known, {
 *   charter: {
 *     title: { en: "Harbour charter", fr: "Charte du port" },
 *     parties: ["mayors"],
 *     relations: [{ type: "implements", statement: "mayors-agree" }],
 *     anchors: [{ exact: "the charter" }],
 *   },
 * });
 *
 * Object.keys(table); // => ["charter"]
 * ```
 */
export function defineInstruments<
  Actors extends Tables,
  Dates extends Tables,
  Statements extends Tables,
  const Id extends string,
  Others extends Tables = readonly [],
>(
  _known: KnownToInstruments<Actors, Dates, Statements, Others>,
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Instrument>,
        {
          date: IdsOf<Dates>;
          parties: IdsOf<Actors>;
          relations: { statement: IdsOf<Statements>; instrument: NoInfer<Id> | IdsOf<NoInfer<Others>> };
        }
      >
    >
  >,
): typeof table {
  return table;
}
