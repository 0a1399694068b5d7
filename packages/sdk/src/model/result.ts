import type { Declaration } from "./declaration.ts";
import type { Problem } from "./problem.ts";

/** A declaration that was built or read. */
export interface Accepted {
  /** Says that there is a declaration. */
  readonly success: true;
  /** The declaration. */
  readonly declaration: Declaration;
}

/** A declaration that could not be built or read. */
export interface Refused {
  /** Says that there are problems. */
  readonly success: false;
  /** All the problems found, never an empty list. */
  readonly problems: readonly Problem[];
}

/** Building or reading ends in a declaration, or in all the problems found. */
export type DeclarationResult = Accepted | Refused;
