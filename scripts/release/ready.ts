import { isPrerelease, type Manifest } from "./public-packages.ts";

/** What is known of a release that is about to be packed. */
export interface ReleaseState {
  readonly manifests: readonly Manifest[];
  /** The changesets that no version has taken up. */
  readonly pending: readonly string[];
  /** Where the code is kept, as the registry will check it; absent outside of a workflow. */
  readonly repositoryUrl?: string;
  /** The facts as they were built, and as the release script committed them. */
  readonly builtFacts: string;
  readonly publishedFacts: string | undefined;
}

/** Everything for which the packages may not be published as they are. */
export function notReady(state: ReleaseState): readonly string[] {
  const { manifests, pending, repositoryUrl, builtFacts, publishedFacts } = state;
  return [
    ...(pending.length === 0
      ? []
      : [`These changesets are in no version yet: ${pending.join(", ")}. Run npm run version-packages and commit.`]),
    ...manifests.flatMap(({ name, version }) =>
      version.startsWith("0.") ? [`${name} is ${version}; the first release is 1.0.0 (docs/versioning.md).`] : [],
    ),
    ...(isPrerelease(manifests) || builtFacts === publishedFacts
      ? []
      : ["published/declaration.json is not what was built. Run npm run version-packages and commit."]),
    ...manifests.flatMap((manifest) => wrongRepository(manifest, repositoryUrl)),
  ];
}

/** The registry refuses a package with provenance that names another repository than the one that publishes it. */
function wrongRepository({ name, repository }: Manifest, expected: string | undefined): readonly string[] {
  if (expected === undefined) return [];
  const url = typeof repository === "string" ? repository : (repository?.url ?? "");
  const found = url.replace(/^git\+/, "").replace(/\.git$/, "");
  return found === expected
    ? []
    : [
        `${name} names ${found === "" ? "no repository" : found}; the registry expects ${expected} (docs/how-to/release.md).`,
      ];
}
