import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { Refusal } from "../refusal.ts";
import { reasonOf } from "../write-file.ts";

/** A file of a folder. */
export interface FolderFile {
  /** Its place in the folder, parted by slashes. */
  readonly name: string;
  /** What it holds. */
  readonly content: string | Uint8Array;
}

/** Refuses a folder that something stands in, or in which the command itself was called. */
export async function refuseTaken(folder: string, cwd: string): Promise<void> {
  if (folder === cwd || cwd.startsWith(`${folder}${sep}`)) {
    throw new Refusal(`“${folder}” is the folder you are in, or holds it. Name a new folder with --out.`);
  }
  const entries = await entriesOf(folder);
  if (entries.length > 0) throw new Refusal(`“${folder}” is not empty. Name a new folder with --out.`);
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new Refusal(`“${folder}” is a file, or lies in one. Name a new folder with --out.`);
    throw new Refusal(`“${folder}” cannot be looked into: ${reasonOf(error)}. Name a new folder with --out.`);
  }
}

/** Writes a folder whole or not at all: it grows beside its place, and is renamed once it is complete. */
export async function writeFolder(
  folder: string,
  files: readonly FolderFile[],
  interrupted: AbortSignal,
): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}.unfinished`;
  let madeParent: string | undefined;
  try {
    madeParent = await mkdir(dirname(folder), { recursive: true });
    await mkdir(unfinished);
    for (const { name, content } of files) {
      refuseInterrupted(interrupted);
      const path = join(unfinished, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: "wx" });
    }
    refuseInterrupted(interrupted);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(madeParent ?? unfinished, { recursive: true, force: true }).catch(() => undefined);
    if (error instanceof Refusal) throw error;
    throw new Refusal(`“${folder}” cannot be written: ${reasonOf(error)}. Name another place with --out.`);
  }
}

function refuseInterrupted({ aborted }: AbortSignal): void {
  if (aborted) throw new Refusal("Interrupted, and nothing was written.");
}
