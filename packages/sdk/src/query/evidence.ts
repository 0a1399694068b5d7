import type { Declaration } from "../model/declaration.ts";
import type { Bearing, Evidence } from "../model/evidence.ts";
import type { IdIn } from "./id-in.ts";

/** A record and what it shows of the undertaking or passage that was asked about. */
export interface EvidenceShown<Source extends Declaration = Declaration> {
  /** The record. */
  readonly evidence: Source["evidence"][number];
  /** What it shows. */
  readonly bearing: Bearing;
}

/**
 * The records that bear on an undertaking, in the order of time, whatever they show and whenever they are of.
 *
 * @example
 * ```ts
 * import { evidenceOnCommitment } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * evidenceOnCommitment(declaration, "first-tunnel-fencing").some(({ bearing }) => bearing.shows === "complete"); // => true
 * ```
 */
export function evidenceOnCommitment<Source extends Declaration>(
  { evidence }: Source,
  commitment: IdIn<Source, "commitments">,
): readonly EvidenceShown<Source>[] {
  return shown<Source>(evidence, (bearing) => bearing.commitment === commitment);
}

/**
 * The records that bear on a passage which undertakes nothing, in the order of time.
 *
 * @example
 * ```ts
 * import { evidenceOnStatement } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * evidenceOnStatement(declaration, "police-reinforcements-deployed").length > 0; // => true
 * ```
 */
export function evidenceOnStatement<Source extends Declaration>(
  { evidence }: Source,
  statement: IdIn<Source, "statements">,
): readonly EvidenceShown<Source>[] {
  return shown<Source>(evidence, (bearing) => bearing.statement === statement);
}

function shown<Source extends Declaration>(
  records: Source["evidence"],
  isAskedFor: (bearing: Bearing) => boolean,
): EvidenceShown<Source>[] {
  return records.flatMap((evidence: Evidence) =>
    evidence.bearsOn.filter(isAskedFor).map((bearing) => ({ evidence, bearing })),
  );
}
