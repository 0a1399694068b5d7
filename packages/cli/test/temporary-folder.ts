import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { harbour } from "./fixtures/harbour.ts";

/** A folder for the tests of a file, with the invented declaration in it; it is gone when they end. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-"));
    await writeFile(join(folder, "declaration.json"), JSON.stringify(harbour()));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** What a command wrote as JSON, of unknown shape. */
export function parsed(out: string): unknown {
  return JSON.parse(out) as unknown;
}
