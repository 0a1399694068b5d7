import type { Commitment } from "../model/commitment.ts";
import type { Strand } from "../model/strand.ts";
import type { Authored } from "./authored.ts";
import type { IdsOf, Referring, Tables } from "./referring.ts";

/** The tables to which commitments refer. */
export interface KnownToCommitments<
  Actors extends Tables,
  Strands extends Tables,
  Statements extends Tables,
  Frameworks extends Tables,
  Dates extends Tables,
  Instruments extends Tables,
> {
  /** Who can undertake. */
  readonly actors: Actors;
  /** Under what they are grouped. */
  readonly strands: Strands;
  /** What they can cite. */
  readonly statements: Statements;
  /** Commitments of other tables to which they can belong; those of their own table are known. */
  readonly frameworks?: Frameworks;
  /** By when they can be due. */
  readonly dates?: Dates;
  /** The earlier texts that can hold the same. */
  readonly instruments?: Instruments;
}

/**
 * Takes a table of undertakings; an actor, a strand, a statement, a date, an earlier text or a framework that does not exist does not compile.
 *
 * @example
 * ```ts
 * import { defineCommitments } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [{ id, ...record }] = declaration.commitments;
 * const known = {
 *   actors: { "uk-government": {}, "french-government": {} },
 *   strands: { "joint-action": {} },
 *   statements: { "determination-to-enhance-cooperation": {} },
 * };
 *
 * Object.keys(defineCommitments(known, { [id]: record })); // => ["enhance-practical-cooperation"]
 * ```
 */
export function defineCommitments<
  Actors extends Tables,
  Strands extends Tables,
  Statements extends Tables,
  const Id extends string,
  Frameworks extends Tables = readonly [],
  Dates extends Tables = readonly [],
  Instruments extends Tables = readonly [],
>(
  _known: KnownToCommitments<Actors, Strands, Statements, Frameworks, Dates, Instruments>,
  table: Readonly<
    Record<
      Id,
      Referring<
        Authored<Commitment>,
        {
          statements: IdsOf<Statements>;
          partOf: NoInfer<Id> | IdsOf<NoInfer<Frameworks>>;
          obligors: IdsOf<Actors>;
          strand: IdsOf<Strands>;
          due: IdsOf<NoInfer<Dates>>;
          noveltyChecked: { earlier: IdsOf<NoInfer<Instruments>> };
          mechanism: { from: IdsOf<Actors>; to: IdsOf<Actors> };
        }
      >
    >
  >,
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
