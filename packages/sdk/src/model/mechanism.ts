// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId } from "./identifier.ts";
import type { Localized } from "./values.ts";

/** How the parties mean to follow up on what they said. */
export interface Mechanism {
  /** By what means the parties follow up. */
  readonly type: MechanismType;
  /** Who reports, meets or works. */
  readonly from: readonly ActorId[];
  /** To or with whom. */
  readonly to: readonly ActorId[];
  /** How often, where the words say so. */
  readonly frequency?: Localized;
}

/** A means of following up. */
export type MechanismType = "dialogue" | "report" | "review" | "joint-unit" | "liaison" | "operational-collaboration";
