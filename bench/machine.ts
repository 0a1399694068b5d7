import { existsSync, readFileSync } from "node:fs";
import { arch, availableParallelism, totalmem, type } from "node:os";

/** The kind of machine, and nothing that names it. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${type()} ${arch()}, ${availableParallelism()} cores, ${gigabytes} GiB of memory, Node ${process.versions.node}`;
}

/** Some peers, each with the version that is installed, whether for the benchmark or for the whole repository. */
export function describePeers(names: readonly string[]): string {
  return names.map((name) => `${name} ${versionOf(name)}`).join(", ");
}

function versionOf(name: string): string {
  const folder = ["node_modules", "../node_modules"].find((place) =>
    existsSync(new URL(`${place}/${name}`, import.meta.url)),
  );
  const { version } = readJson(`${folder ?? ""}/${name}/package.json`) as { readonly version: string };
  return version;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
