import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Build } from "./run-build.ts";

const site = fileURLToPath(new URL("../../apps/site", import.meta.url));

/** The build of our site from a declaration, into a folder beside it. */
export async function ourBuild(folder: string, declaration: string): Promise<Build & { readonly out: string }> {
  const file = join(folder, "declaration.json");
  const out = join(folder, "dist");
  await writeFile(file, declaration);
  return { program: join(site, "scripts/build.ts"), args: [out, file], cwd: site, out };
}
