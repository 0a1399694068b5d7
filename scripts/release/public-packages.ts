import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folders of the packages that are published, each after those that it depends on. */
export const publicPackages = ["sdk", "uk-france-2015", "exporters", "cli"] as const;

export type PublicPackage = (typeof publicPackages)[number];

/** The package whose version is the version of the facts. */
export const factsPackage = "@entente/uk-france-2015";

/** Where the build leaves the facts. */
export const builtFacts = "packages/uk-france-2015/dist/declaration.json";

/** What releasing reads of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: { readonly url?: string } | string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>> | null>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The manifests of all published packages, in the order of publishing. */
export function readPublicManifests(): Promise<readonly Manifest[]> {
  return Promise.all(publicPackages.map((name) => readManifest(join(root, "packages", name))));
}

/** Whether a release goes to another channel than `latest`. */
export function isPrerelease(manifests: readonly Manifest[]): boolean {
  return manifests.some(({ version }) => version.includes("-"));
}
