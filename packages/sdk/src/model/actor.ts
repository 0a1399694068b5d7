// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId } from "./identifier.ts";
import type { Anchor } from "./selector.ts";
import type { ExternalId, Localized } from "./values.ts";

/** One who acts, speaks or is spoken of, in the text or in a record. */
export interface Actor {
  /** Id of the actor. */
  readonly id: ActorId;
  /** What sort of actor it is. */
  readonly type: ActorType;
  /** Its name. */
  readonly name: Localized;
  /** In whose name it acts: person → post → ministry → government. */
  readonly actsFor?: ActorId;
  /** What the text says and does not say of it. */
  readonly note?: Localized;
  /** Its ids in public registers. */
  readonly externalIds?: readonly ExternalId[];
  /** Every mention of it by a name or a description; none where only records refer to it. */
  readonly anchors: readonly Anchor[];
}

/** What sort of actor it is (after Popolo). */
export type ActorType = "post" | "person" | "organization" | "group";
