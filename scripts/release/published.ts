import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Declaration } from "@entente/sdk";
import { declarationSchema } from "@entente/sdk/schema";
import type { PublishedFacts } from "./advise-facts.ts";
import type { Surface } from "./surface.ts";

/** What the last stable release gave out, kept beside the code so that the next one can be compared with it. */
export interface Published {
  readonly facts: PublishedFacts;
  /** What each package offered, by its name. */
  readonly surfaces: Readonly<Record<string, Surface>>;
}

/** Reads what was published last; `undefined` before the first release. */
export async function readPublished(root: string): Promise<Published | undefined> {
  const facts = await readFile(join(root, "published/declaration.json"), "utf8").catch(() => undefined);
  if (facts === undefined) return undefined;
  const surfaces = await readFile(join(root, "published/surfaces.json"), "utf8");
  return { facts: factsIn(JSON.parse(facts)), surfaces: JSON.parse(surfaces) as Published["surfaces"] };
}

/** Writes what is being released, for the next comparison. */
export async function writePublished(
  root: string,
  declaration: string,
  surfaces: Published["surfaces"],
): Promise<void> {
  const folder = join(root, "published");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "declaration.json"), declaration);
  await writeFile(join(folder, "surfaces.json"), `${JSON.stringify(surfaces, undefined, 2)}\n`);
}

/** Facts of this release's shape, or the name of another shape; they passed the checks of their own time. */
export function factsIn(document: unknown): PublishedFacts {
  const read = declarationSchema.safeParse(document);
  if (read.success) return { sameShape: true, declaration: read.data satisfies Declaration };
  const { schemaVersion } = document as { readonly schemaVersion?: unknown };
  return { sameShape: false, schemaVersion: typeof schemaVersion === "string" ? schemaVersion : "another" };
}
