import { copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A site that others build from the statement's text. */
export interface PeerSite {
  readonly name: string;
  /** The folder that is served. */
  readonly root: string;
}

const packages = fileURLToPath(new URL("../node_modules", import.meta.url));
const icon = fileURLToPath(new URL("../../apps/site/public/favicon.svg", import.meta.url));

/** A program of one of the packages that are installed for the benchmark. */
export function peerProgram(path: string): string {
  return join(packages, path);
}

/** Makes a folder with the files of a project, from which the packages are found. */
export async function makeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await symlink(packages, join(folder, "node_modules"), "junction");
}

/** Gives a site our icon, since a page without one is asked for it in vain. */
export async function addIcon(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(icon, join(folder, "favicon.svg"));
}
