import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** What the rules read of a step. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What the rules read of a job. */
export interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly environment?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly "timeout-minutes"?: number;
}

/** A workflow, as its file says it. */
export interface Workflow {
  readonly file: string;
  /** The text, in which comments stand. */
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads one workflow. Whatever of `on` is written short is written out. */
export function readWorkflow(file: string, text: string): Workflow {
  const parsed = parse(text) as Omit<Workflow, "file" | "text" | "on"> & { readonly on: unknown };
  return { ...parsed, file, text, on: triggersOf(parsed.on) };
}

function triggersOf(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === "string") return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event: unknown) => [String(event), null]));
  return (on ?? {}) as Readonly<Record<string, unknown>>;
}

/** Reads all workflows of a repository. */
export async function readWorkflows(root: string): Promise<readonly Workflow[]> {
  const folder = join(root, ".github/workflows");
  const files = (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort();
  return Promise.all(files.map(async (file) => readWorkflow(file, await readFile(join(folder, file), "utf8"))));
}
