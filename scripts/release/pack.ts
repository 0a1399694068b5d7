import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readChangesets } from "@changesets/read";
import { packInto } from "./npm.ts";
import { builtFacts, publicPackages, readPublicManifests, root } from "./public-packages.ts";
import { notReady } from "./ready.ts";
import { notesOf } from "./release-notes.ts";
import { sbomOf } from "./sbom.ts";

/**
 * Packs the built packages into a folder as they will be published: the tarballs; `packed.tsv`, which lists them in the
 * order of publishing; the notes and the bill of materials of each; and the checksums of all of it.
 */
async function packRelease(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const lines: string[] = [];
  for (const folder of publicPackages) {
    const packed = await packInto(target, join(root, "packages", folder));
    lines.push([packed.filename, packed.name, packed.version, channelOf(packed.version)].join("\t"));
    const about = packed.filename.replace(/\.tgz$/, "");
    const sbom = await sbomOf(root, packed.name);
    await writeFile(join(target, `${about}.cdx.json`), `${JSON.stringify(sbom, undefined, 2)}\n`);
    const changelog = await readFile(join(root, "packages", folder, "CHANGELOG.md"), "utf8");
    await writeFile(join(target, `${about}.md`), notesOf(changelog, packed.version));
  }
  await writeFile(join(target, "packed.tsv"), lines.map((line) => `${line}\n`).join(""));
  await writeFile(join(target, "SHA256SUMS"), await checksums(target));
}

/** A version such as 1.1.0-next.0 goes to the channel of its name, and `latest` stays where it is. */
function channelOf(version: string): string {
  return /-([a-z]+)\./.exec(version)?.[1] ?? "latest";
}

/** In the form that `sha256sum --check` reads. */
async function checksums(folder: string): Promise<string> {
  const files = (await readdir(folder)).sort();
  const sums = await Promise.all(
    files.map(async (file) => {
      const hash = createHash("sha256").update(await readFile(join(folder, file)));
      return `${hash.digest("hex")}  ${file}\n`;
    }),
  );
  return sums.join("");
}

async function readState(): Promise<Parameters<typeof notReady>[0]> {
  const server = process.env["GITHUB_SERVER_URL"];
  const repository = process.env["GITHUB_REPOSITORY"];
  return {
    manifests: await readPublicManifests(),
    pending: (await readChangesets(root)).map(({ id }) => id).filter((id) => !id.startsWith("pre/")),
    ...(server !== undefined && repository !== undefined && { repositoryUrl: `${server}/${repository}` }),
    builtFacts: await readFile(join(root, builtFacts), "utf8"),
    publishedFacts: await readFile(join(root, "published/declaration.json"), "utf8").catch(() => undefined),
  };
}

const [target] = process.argv.slice(2);
const problems = target === undefined ? ["Name the folder to pack into."] : notReady(await readState());
if (target === undefined || problems.length > 0) {
  console.error(["The packages cannot be published as they are:", ...problems.map((text) => `- ${text}`)].join("\n"));
  process.exitCode = 1;
} else {
  await packRelease(resolve(target));
  console.log(await readFile(join(resolve(target), "packed.tsv"), "utf8"));
}
