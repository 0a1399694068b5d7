import { execFile } from "node:child_process";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const compiler = join(repository, "node_modules/typescript-native/bin/tsc");

/** What a script of a package printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Gives a new package what `npm install` would give it. */
export async function install(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  for (const scope of ["@entente", "@types"]) await mkdir(join(modules, scope), { recursive: true });
  await symlink(join(repository, "packages/sdk"), join(modules, "@entente/sdk"));
  await symlink(join(repository, "node_modules/@types/node"), join(modules, "@types/node"));
  await symlink(join(repository, "node_modules/zod"), join(modules, "zod"));
}

/** Compiles a package and runs its build, as its script does. */
export async function build(folder: string): Promise<Ran> {
  const compiled = await runNode(folder, [compiler]);
  return compiled.code === 0 ? runNode(folder, ["out/scripts/build.js"]) : compiled;
}

/** Every file and folder that stands in a folder, however deep. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

function runNode(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { cwd }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, out: `${stdout}${stderr}` });
    });
  });
}
