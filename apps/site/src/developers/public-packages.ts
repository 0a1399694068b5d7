interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

/** A package that is published. */
export interface PublicPackage {
  /** The folder below `packages`. */
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  /** The commands that it installs. */
  readonly commands: readonly string[];
}

const manifests = import.meta.glob<Manifest>("../../../../packages/*/package.json", { eager: true, import: "default" });

export const publicPackages: readonly PublicPackage[] = Object.entries(manifests)
  .filter(([, manifest]) => manifest.private !== true)
  .map(([path, { name, description, bin = {} }]) => ({
    folder: /\/packages\/([\w-]+)\//.exec(path)?.[1] ?? "",
    name,
    description,
    commands: Object.keys(bin),
  }));
