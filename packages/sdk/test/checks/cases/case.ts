import type { Path } from "../../fixtures/declaration.ts";

/** One way to break the invented declaration, and what a check then says. */
export interface Case {
  /** The check that must speak. */
  readonly check: string;
  /** What is wrong. */
  readonly breaks: string;
  /** Where it is wrong. */
  readonly path: Path;
  /** What stands there; `undefined` takes the field out. */
  readonly value: unknown;
  /** The problem, word for word. */
  readonly says: string;
}
