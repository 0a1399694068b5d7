import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import type { NewChangeset } from "@changesets/types";
import type { Declaration } from "@entente/sdk";
import { adviseFacts } from "./advise-facts.ts";
import { adviseSurface } from "./advise-surface.ts";
import { strongest, type Bump } from "./bump.ts";
import { builtFacts, factsPackage, publicPackages, readManifest, root } from "./public-packages.ts";
import { readPublished, type Published } from "./published.ts";
import { readerProblems } from "./reader-text.ts";
import { surfaceOf, type Surface } from "./surface.ts";

/** What a release would give out, as it was built. */
interface Working {
  readonly declaration: Declaration;
  readonly surfaces: Readonly<Record<string, Surface>>;
}

/** Everything that is wrong with the pending changesets. */
export function advise(
  published: Published | undefined,
  working: Working,
  changesets: readonly NewChangeset[],
): readonly string[] {
  const texts = changesets.flatMap(readerProblems);
  if (published === undefined) return texts;
  const given = (name: string): Bump =>
    strongest(
      changesets.flatMap(({ releases }) =>
        releases.flatMap((release) => (release.name === name ? [release.type] : [])),
      ),
    );
  const surfaces = Object.entries(published.surfaces).flatMap(([name, before]) =>
    adviseSurface(name, before, working.surfaces[name] ?? {}, given(name)),
  );
  return [...texts, ...adviseFacts(published.facts, working.declaration, given(factsPackage)), ...surfaces];
}

/** Reads what was built in this repository. */
export async function readWorking(): Promise<Working> {
  const text = await readFile(join(root, builtFacts), "utf8");
  const surfaces = await Promise.all(
    publicPackages.map(async (name) => {
      const folder = join(root, "packages", name);
      return [(await readManifest(folder)).name, await surfaceOf(folder)] as const;
    }),
  );
  return { declaration: JSON.parse(text) as Declaration, surfaces: Object.fromEntries(surfaces) };
}

/** Tells what is wrong with the pending changesets of this repository, and whether nothing is. */
export async function adviseHere(): Promise<boolean> {
  const [published, working, changesets] = await Promise.all([
    readPublished(root),
    readWorking(),
    readChangesets(root),
  ]);
  if (published === undefined) {
    console.log("Nothing was published yet, so there is nothing to compare with: any version is enough.");
  }
  const problems = advise(published, working, changesets);
  const enough = problems.length === 0;
  console.log(enough ? "The changesets give every package a version that is enough." : problems.join("\n\n"));
  return enough;
}

if (import.meta.main && !(await adviseHere())) process.exitCode = 1;
