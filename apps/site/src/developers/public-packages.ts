interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
}

/** A package that is published. */
export interface PublicPackage {
  /** The folder below `packages`. */
  readonly folder: string;
  readonly name: string;
  readonly description: string;
}

const manifests = import.meta.glob<Manifest>("../../../../packages/*/package.json", { eager: true, import: "default" });

export const publicPackages: readonly PublicPackage[] = Object.entries(manifests)
  .filter(([, manifest]) => manifest.private !== true)
  .map(([path, { name, description }]) => ({
    folder: /\/packages\/([\w-]+)\//.exec(path)?.[1] ?? "",
    name,
    description,
  }));
