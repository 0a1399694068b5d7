import { npm } from "./npm.ts";

/** What is read and kept of a software bill of materials in CycloneDX. */
export interface Sbom {
  readonly bomFormat: "CycloneDX";
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

/**
 * The bill of materials of one published package: what an install of it brings. A peer dependency is chosen by whoever
 * installs, and is not in it. It has neither the time nor the number of its making, so that it is the same each time.
 */
export async function sbomOf(root: string, name: string): Promise<Sbom> {
  const made = await npm(["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--workspace", name], root);
  return aboutPackage(JSON.parse(made) as Sbom, name);
}

/** npm describes the repository in which the package lies; what is published is the package. */
function aboutPackage({ bomFormat, specVersion, metadata, components, dependencies }: Sbom, name: string): Sbom {
  const repository = metadata.component["bom-ref"];
  const component = components.find(({ purl }) => purl.startsWith(`pkg:npm/${name.replace("@", "%40")}@`));
  if (component === undefined) throw new Error(`npm lists no ${name} in its bill of materials.`);
  return {
    bomFormat,
    specVersion,
    metadata: { component },
    components: components.filter((one) => one !== component),
    dependencies: dependencies.filter(({ ref }) => ref !== repository),
  };
}
