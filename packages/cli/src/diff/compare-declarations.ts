import type { Declaration } from "@entente/sdk";
import { bumpOf, reasonsFor } from "./bump.ts";
import type { Comparison } from "./change.ts";
import { compareRecords } from "./compare-records.ts";
import { compareStatuses } from "./compare-statuses.ts";

/** What changed in the facts between two versions of a declaration, and which version number that asks for. */
export function compareDeclarations(old: Declaration, now: Declaration): Comparison {
  const changes = compareRecords(old, now);
  const reasons = reasonsFor(old, now, changes);
  return {
    oldVersion: old.dataVersion,
    newVersion: now.dataVersion,
    changes,
    statuses: compareStatuses(old, now, changes),
    bump: bumpOf(reasons),
    reasons,
  };
}
