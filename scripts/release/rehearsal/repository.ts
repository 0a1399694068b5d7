import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Registry } from "./registry.ts";
import { answerOf, mustRun, type Answer } from "./run.ts";

/** A clone of the repository in which releases are made that nobody sees. */
export interface Clone {
  readonly folder: string;
  readonly advise: () => Promise<Answer>;
  /** Takes up the changesets and commits, as docs/how-to/release.md says. */
  readonly version: () => Promise<void>;
  /** Packs, and publishes what the registry does not hold; gives what the workflow's step prints. */
  readonly release: (registry: Registry, packed: string) => Promise<string>;
}

const author = {
  GIT_AUTHOR_NAME: "Rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@example.org",
  GIT_COMMITTER_NAME: "Rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@example.org",
};

/** Clones what is committed, and installs it. */
export async function cloneOf(root: string, folder: string): Promise<Clone> {
  await mustRun("git", ["clone", "--quiet", root, folder], root);
  await mustRun("npm", ["ci"], folder);
  return {
    folder,
    advise: () => answerOf(process.execPath, ["scripts/release/advise.ts"], folder),
    version: async () => {
      await mustRun("npm", ["run", "--silent", "version-packages"], folder);
      await mustRun("git", ["add", "--all"], folder);
      await mustRun("git", ["commit", "--quiet", "--message", "Release"], folder, author);
    },
    release: async (registry, packed) => {
      await mustRun("npm", ["run", "--silent", "build", "--", "--filter=./packages/*"], folder);
      await mustRun(process.execPath, ["scripts/release/pack.ts", packed], folder);
      return mustRun("bash", ["-euo", "pipefail", "-c", await publishStep(folder)], packed, {
        NPM_CONFIG_USERCONFIG: registry.publisher,
        // Only a workflow can say where a package was built.
        NPM_CONFIG_PROVENANCE: "false",
      });
    },
  };
}

/** The very commands that the release workflow publishes with. */
async function publishStep(folder: string): Promise<string> {
  const workflow = parse(await readFile(join(folder, ".github/workflows/release.yml"), "utf8")) as {
    readonly jobs: {
      readonly publish: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
    };
  };
  const step = workflow.jobs.publish.steps.find(({ name }) => name === "Publish");
  if (step?.run === undefined) throw new Error("release.yml has no step “Publish” in its job “publish”.");
  return step.run;
}

/** Puts other words in place of the title of a record, wherever the record is written. */
export async function rewordTitle({ folder }: Clone, before: string, after: string): Promise<void> {
  const source = join(folder, "packages/uk-france-2015/src");
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const text = await readFile(join(source, file), "utf8");
    if (!text.includes(`"${before}"`)) continue;
    await writeFile(join(source, file), text.replace(`"${before}"`, `"${after}"`));
    return;
  }
  throw new Error(`No record has the title “${before}”.`);
}
