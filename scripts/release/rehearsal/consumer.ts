import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "./registry.ts";
import { mustRun } from "./run.ts";

/** A fresh folder in which somebody uses the packages. */
export interface Consumer {
  readonly folder: string;
  /** Takes the newest versions that the ranges in its package.json allow. */
  readonly update: () => Promise<void>;
}

const ownPackages = ["@entente/sdk", "@entente/uk-france-2015", "@entente/exporters", "@entente/cli"];

/** Installs the packages from the registry, and whatever else the consumer needs from where npm gets it. */
export async function install(
  folder: string,
  { url }: Registry,
  tools: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Consumer> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, ".npmrc"),
    `@entente:registry=${url}\nignore-scripts=true\nloglevel=error\naudit=false\n`,
  );
  const dependencies = { ...Object.fromEntries(ownPackages.map((name) => [name, "^1.0.0"])), zod: "4.6.7", ...tools };
  const manifest = { name: "consumer", private: true, type: "module", dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await mustRun("npm", ["install"], folder);
  const update = async (): Promise<void> => {
    await mustRun("npm", ["update"], folder);
  };
  return { folder, update };
}

/** The version of a package that a consumer has. */
export async function installedVersion({ folder }: Consumer, name: string): Promise<string> {
  const manifest = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
