import { readFileSync } from "node:fs";
import { arch, availableParallelism, totalmem, type } from "node:os";

/** The kind of machine, and nothing that names it. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${type()} ${arch()}, ${availableParallelism()} cores, ${gigabytes} GiB of memory, Node ${process.versions.node}`;
}

/** The peers with the versions that are pinned, and the zod that the SDK loads. */
export function describePeers(): string {
  const { dependencies } = readJson("package.json") as { readonly dependencies: Readonly<Record<string, string>> };
  const { version } = readJson("../node_modules/zod/package.json") as { readonly version: string };
  return Object.entries({ ...dependencies, zod: version })
    .map(([name, pinned]) => `${name} ${pinned}`)
    .join(", ");
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
