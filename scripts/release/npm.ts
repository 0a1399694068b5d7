import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A package as `npm pack` tells it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The name of the tarball. */
  readonly filename: string;
  /** The hash of the tarball, as lockfiles hold it. */
  readonly integrity: string;
  readonly files: readonly { readonly path: string }[];
}

/** Runs npm in a folder and gives what it prints. */
export async function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await run("npm", args, { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Packs what is in a folder, or what a registry holds under a name, into another folder. */
export async function packInto(target: string, cwd: string, named: readonly string[] = []): Promise<Packed> {
  const answer: unknown = JSON.parse(await npm(["pack", ...named, "--json", "--pack-destination", target], cwd));
  // One npm answers with a list, another with an object by name.
  const [packed] = Object.values(answer as Record<string, Packed>);
  if (packed === undefined) throw new Error(`npm packed nothing in ${cwd}.`);
  return packed;
}
