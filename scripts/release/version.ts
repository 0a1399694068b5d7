import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { adviseHere, readWorking } from "./advise.ts";
import { builtFacts, isPrerelease, readPublicManifests, root } from "./public-packages.ts";
import { writePublished } from "./published.ts";

/**
 * Turns the pending changesets into versions and changelogs, and keeps what is released in `published/`, with which the
 * next release is compared. A prerelease leaves it alone: users of the stable channel still have what was there. The
 * packages are built before it starts.
 */
async function version(): Promise<void> {
  run("node", ["node_modules/@changesets/cli/bin.js", "version"]);
  run("npm", ["install", "--package-lock-only", "--ignore-scripts"]);
  run("node", ["scripts/turbo.ts", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
  if (isPrerelease(await readPublicManifests())) return;
  const { declaration, surfaces } = await readWorking();
  await writePublished(root, await readFile(join(root, builtFacts), "utf8"), surfaces);
  const citation = join(root, "CITATION.cff");
  const cited = await readFile(citation, "utf8");
  await writeFile(citation, cited.replace(/^version: .*$/m, `version: ${declaration.dataVersion}`));
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command === "node" ? process.execPath : command, args, { cwd: root, stdio: "inherit" });
}

if (await adviseHere()) await version();
else process.exitCode = 1;
