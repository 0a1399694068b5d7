import type { Declaration } from "@entente/sdk";
import { citeRecord } from "../cite-record.ts";
import type { ExportOptions } from "../format.ts";
import { citeData } from "./cite-data.ts";
import { citeStatement } from "./cite-statement.ts";
import type { Citation } from "./csl-item.ts";

/** What of a declaration is cited: the statement in each version, the data, each undertaking, each sum. */
export function citationsOf(declaration: Declaration, options: ExportOptions = {}): readonly Citation[] {
  const records = (array: "commitments" | "money"): readonly Citation[] =>
    declaration[array].flatMap(({ id }) => citeRecord(declaration, array, id, options) ?? []);
  return [
    ...declaration.expressions.map((expression) => citeStatement(declaration, expression, options)),
    citeData(declaration, options),
    ...records("commitments"),
    ...records("money"),
  ];
}
