import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { npm, packInto } from "./npm.ts";
import { factsPackage } from "./public-packages.ts";
import { factsIn } from "./published.ts";
import { pagesOf, type PublishedVersion } from "./render-version-pages.ts";

/**
 * Writes below `/v/` of a built site what every published version of the facts held and what it changed. The registry is
 * the archive: nothing else has to be kept between two deployments.
 */
async function writeVersionPages(site: string): Promise<void> {
  const versions = await publishedVersions();
  const pages = pagesOf(versions);
  for (const [path, text] of Object.entries(pages)) {
    const file = join(site, "v", path);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`Versions of the facts below /v/: ${versions.map(({ version }) => version).join(", ") || "none yet"}.`);
}

async function publishedVersions(): Promise<readonly PublishedVersion[]> {
  const folder = await mkdtemp(join(tmpdir(), "entente-versions-"));
  try {
    const found: PublishedVersion[] = [];
    for (const version of await versionsOnRegistry()) {
      const { filename } = await packInto(folder, folder, [`${factsPackage}@${version}`]);
      execFileSync("tar", ["-xzf", filename, "package/dist/declaration.json"], { cwd: folder });
      const json = await readFile(join(folder, "package/dist/declaration.json"), "utf8");
      found.push({ version, json, facts: factsIn(JSON.parse(json)) });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The versions in the order of their publication; none before the first. */
async function versionsOnRegistry(): Promise<readonly string[]> {
  try {
    const answer: unknown = JSON.parse(await npm(["view", factsPackage, "versions", "--json"], process.cwd()));
    return Array.isArray(answer) ? (answer as string[]) : [answer as string];
  } catch (error) {
    if (String((error as { readonly stdout?: unknown }).stdout).includes("E404")) return [];
    throw error;
  }
}

const [site] = process.argv.slice(2);
if (site === undefined) {
  console.error("Name the folder of the built site.");
  process.exitCode = 2;
} else await writeVersionPages(resolve(site));
