import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Declaration } from "@entente/sdk";
import { factsPackage, publicPackages, readManifest, root } from "../public-packages.ts";
import { installBundlers, useWithBundlers } from "./bundler-consumers.ts";
import { useInBrowser } from "./browser-consumer.ts";
import { installedVersion, type Consumer } from "./consumer.ts";
import { installNodes, useOnNodes } from "./node-consumers.ts";
import { startRegistry } from "./registry.ts";
import { cloneOf, rewordTitle, type Clone } from "./repository.ts";
import { tableOf, type Row } from "./row.ts";
import { mustRun } from "./run.ts";
import { installCompilers, useWithCompilers } from "./type-consumers.ts";

/**
 * Makes two releases, a prerelease and a withdrawal on a registry of this machine, from a clone of what is committed, and
 * uses what comes out as consumers do. Nothing leaves the machine, and no version number of this repository changes.
 */
const work = await mkdtemp(join(tmpdir(), "entente-rehearsal-"));
const registry = await startRegistry(join(work, "registry"));
try {
  await rehearse();
} finally {
  registry.stop();
  await rm(work, { recursive: true, force: true });
}

async function rehearse(): Promise<void> {
  const uncommitted = await mustRun("git", ["status", "--porcelain"], root);
  if (uncommitted !== "") say(`These changes are not committed and are not rehearsed:\n${uncommitted}`);

  say("Clone what is committed, and install it");
  const clone = await cloneOf(root, join(work, "repository"));

  say("First release: versions, tarballs, publication");
  await clone.version();
  say(await versionsOf(clone));
  const first = join(work, "packed-1");
  say(await clone.release(registry, first));
  await samePackedAgain(clone, first);

  say("Fresh folders: every way of using it");
  const nodes = await installNodes(work, registry);
  const compilers = await installCompilers(work, registry);
  const bundlers = await installBundlers(work, registry);
  const before = await factsOf(clone);
  const rows = [
    ...(await useOnNodes(nodes, before)),
    ...(await useWithCompilers(compilers)),
    ...(await useWithBundlers(bundlers, before)),
    ...(await useInBrowser(bundlers, before)),
  ];
  report(rows);

  say("A correction without a changeset is refused, and the advice is taken");
  await rewordTitle(clone, before.title, `${before.title}, put right`);
  await mustRun("npm", ["run", "--silent", "build", "--", "--filter=./packages/*"], clone.folder);
  await writeFile(join(clone.folder, ".changeset/correction.md"), await proposedBy(clone));
  await clone.version();
  say(await versionsOf(clone));
  say(await clone.release(registry, join(work, "packed-2")));

  say("The same folders, updated");
  const after = await factsOf(clone);
  for (const consumer of [...nodes, compilers, bundlers]) await expectUpdate(consumer, after.version);
  report([
    ...(await useOnNodes(nodes, after)),
    ...(await useWithCompilers(compilers)),
    ...(await useWithBundlers(bundlers, after)),
    ...(await useInBrowser(bundlers, after)),
  ]);

  say("Every version with what it changed, below /v/");
  const site = join(work, "site");
  const env = { NPM_CONFIG_USERCONFIG: registry.publisher };
  say(await mustRun(process.execPath, ["scripts/release/version-pages.ts", site], clone.folder, env));
  say(await readFile(join(site, "v", after.version, "facts.md"), "utf8"));

  say("A prerelease leaves the stable channel alone");
  await mustRun("npx", ["changeset", "pre", "enter", "next"], clone.folder);
  await writeFile(
    join(clone.folder, ".changeset/next.md"),
    '---\n"@entente/sdk": minor\n---\n\nAdds what is only rehearsed.\n',
  );
  await clone.version();
  say(await clone.release(registry, join(work, "packed-3")));
  const tags = JSON.parse(await onRegistry(["view", "@entente/sdk", "dist-tags", "--json"])) as Record<string, string>;
  expect(tags["latest"] === "1.0.0" && tags["next"] === "1.1.0-next.0", `dist-tags: ${JSON.stringify(tags)}`);
  say(`@entente/sdk: latest ${tags["latest"] ?? ""}, next ${tags["next"] ?? ""}`);

  say("Roll back: the version before becomes the latest again, and the other one is deprecated");
  await onRegistry(["dist-tag", "add", `${factsPackage}@${before.version}`, "latest"]);
  await onRegistry(["deprecate", `${factsPackage}@${after.version}`, "Use 1.0.0: this version was only rehearsed."]);
  const latest = (await onRegistry(["view", factsPackage, "version"])).trim();
  const deprecated = await onRegistry(["view", `${factsPackage}@${after.version}`, "deprecated"]);
  expect(latest === before.version && deprecated.includes("only rehearsed"), `latest is ${latest}: ${deprecated}`);
  say(`${factsPackage}: latest ${latest}, ${after.version} deprecated`);
}

/** The same commit gives the same bytes, tarballs, bills of materials and checksums alike. */
async function samePackedAgain({ folder }: Clone, packed: string): Promise<void> {
  const again = join(work, "packed-again");
  await mustRun(process.execPath, ["scripts/release/pack.ts", again], folder);
  const [one, two] = await Promise.all([packed, again].map((place) => readFile(join(place, "SHA256SUMS"), "utf8")));
  expect(one === two, "packed twice, the files differ");
  say(`Packed twice, identical:\n${one ?? ""}`);
}

/** The changeset that the advice proposes, where no changeset was written. */
async function proposedBy(clone: Clone): Promise<string> {
  const { ok, stdout } = await clone.advise();
  expect(!ok && stdout.includes("the facts ask for a patch version"), `the advice was: ${stdout}`);
  say(stdout);
  const [, proposed = ""] = /^( {2}---[\s\S]*)/m.exec(stdout) ?? [];
  return proposed.replaceAll(/^ {2}/gm, "");
}

async function factsOf({ folder }: Clone): Promise<{ readonly version: string; readonly title: string }> {
  const text = await readFile(join(folder, "packages/uk-france-2015/dist/declaration.json"), "utf8");
  const { dataVersion, commitments } = JSON.parse(text) as Declaration;
  return { version: dataVersion, title: commitments[0]?.title.en ?? "" };
}

async function versionsOf({ folder }: Clone): Promise<string> {
  const manifests = await Promise.all(publicPackages.map((name) => readManifest(join(folder, "packages", name))));
  return manifests.map(({ name, version }) => `${name} ${version}`).join("\n");
}

async function expectUpdate(consumer: Consumer, version: string): Promise<void> {
  await consumer.update();
  const found = await installedVersion(consumer, factsPackage);
  expect(found === version, `${consumer.folder} has ${found} after npm update, and not ${version}`);
}

async function onRegistry(args: readonly string[]): Promise<string> {
  return mustRun("npm", args, work, { NPM_CONFIG_USERCONFIG: registry.publisher });
}

function report(rows: readonly Row[]): void {
  say(tableOf(rows));
  const failed = rows.filter(({ failure }) => failure !== undefined);
  expect(
    failed.length === 0,
    failed.map(({ consumer, way, failure = "" }) => `${consumer}, ${way}:\n${failure}`).join("\n\n"),
  );
}

function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

function say(text: string): void {
  console.log(`${text.trimEnd()}\n`);
}
