import { kinds } from "../model/codebook/kinds.ts";
import type { Declaration } from "../model/declaration.ts";
import type { StatementKind } from "../model/statement-kind.ts";
import type { IdIn } from "./id-in.ts";

/**
 * The readings of a sentence, in the order of the text.
 *
 * @example
 * ```ts
 * import { statementsInSentence } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * statementsInSentence(declaration, "sentence-4").map(({ kind }) => kind); // => ["commitment", "position"]
 * ```
 */
export function statementsInSentence<Source extends Declaration>(
  declaration: Source,
  sentence: IdIn<Source, "sentences">,
): readonly Source["statements"][number][] {
  return declaration.statements.filter(({ anchors }) => anchors.some(({ sentences }) => sentences.includes(sentence)));
}

/**
 * The readings of the words at an offset in the coded text (UTF-16 code units), in the order of the text; none between
 * sentences and outside the text.
 *
 * @example
 * ```ts
 * import { statementsAt } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const at = declaration.expressions[0]?.text?.indexOf("will protect") ?? -1;
 *
 * statementsAt(declaration, at).map(({ kind }) => kind); // => ["expectation"]
 * ```
 */
export function statementsAt<Source extends Declaration>(
  declaration: Source,
  offset: number,
): readonly Source["statements"][number][] {
  return declaration.statements.filter(({ anchors }) =>
    anchors.some(({ start, end }) => start <= offset && offset < end),
  );
}

/**
 * How many passages there are of each kind that occurs, in the order in which kinds are tested.
 *
 * @example
 * ```ts
 * import { countKinds } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * countKinds(declaration).get("commitment"); // => 20
 * ```
 */
export function countKinds(declaration: Declaration): ReadonlyMap<StatementKind, number> {
  const counts = new Map<StatementKind, number>();
  for (const kind of Object.keys(kinds) as StatementKind[]) {
    const count = declaration.statements.filter((statement) => statement.kind === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}
