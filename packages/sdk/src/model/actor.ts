// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { ActorId } from "./identifier.ts";
import type { Localized } from "./values.ts";

/** One to whom records refer, or a person whom the text names. */
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
}

/** What sort of actor it is (after Popolo). */
export type ActorType = "post" | "person" | "organization" | "group";
