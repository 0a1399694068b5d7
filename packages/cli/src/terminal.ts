import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes; tests give their own. */
export interface Terminal {
  /** What it answers. */
  readonly out: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** What goes wrong, and progress. */
  readonly err: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** What is piped into it. */
  readonly in: Readable;
  /** The folder in which it runs. */
  readonly cwd: string;
}

/** How a command ends: 0 if all is well, 1 if it found problems, 2 if it was used wrongly or cannot go on. */
export type ExitCode = 0 | 1 | 2;
