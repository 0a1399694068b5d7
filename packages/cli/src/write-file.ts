import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Refusal } from "./refusal.ts";

/** Writes a file whole or not at all: it is renamed into place once it is complete. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, content, { flag: "wx" });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Refusal(`“${path}” cannot be written: ${reasonOf(error)}. Name another place.`);
  }
}

/** Why a place cannot be written to, in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "you may not write there";
  if (code === "ENOTDIR" || code === "EEXIST") return "a file stands where a folder is needed";
  if (code === "EISDIR") return "a folder of that name stands there";
  return code === "ENOSPC" ? "there is no room left" : "the system refuses it";
}
