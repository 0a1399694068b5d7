import type { Actor } from "../model/actor.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Manifestation } from "../model/manifestation.ts";
import type { Money } from "../model/money.ts";
import type { Statement } from "../model/statement.ts";
import type { Strand } from "../model/strand.ts";
import type { Authored, AuthoredExpression } from "./authored.ts";

type Table<Id extends string, Row> = Readonly<Record<Id, Row>>;

/** Takes a table of expressions and keeps its ids literal. */
export function defineExpressions<const Id extends string>(table: Table<Id, AuthoredExpression>): typeof table {
  return table;
}

/** Takes a table of manifestations and keeps its ids literal. */
export function defineManifestations<const Id extends string>(table: Table<Id, Authored<Manifestation>>): typeof table {
  return table;
}

/** Takes a table of statements and keeps its ids literal. */
export function defineStatements<const Id extends string>(table: Table<Id, Authored<Statement>>): typeof table {
  return table;
}

/** Takes a table of undertakings and keeps its ids literal. */
export function defineCommitments<const Id extends string>(table: Table<Id, Authored<Commitment>>): typeof table {
  return table;
}

/** Takes a table of strands and keeps its ids literal. */
export function defineStrands<const Id extends string>(table: Table<Id, Authored<Strand>>): typeof table {
  return table;
}

/** Takes a table of sums and keeps its ids literal. */
export function defineMoney<const Id extends string>(table: Table<Id, Authored<Money>>): typeof table {
  return table;
}

/** Takes a table of actors and keeps its ids literal. */
export function defineActors<const Id extends string>(table: Table<Id, Authored<Actor>>): typeof table {
  return table;
}
