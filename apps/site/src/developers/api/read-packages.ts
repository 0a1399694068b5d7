import type { PackageRead } from "./entry-points.ts";

const configured = import.meta.glob("../../../../../packages/*/typedoc.json");
const read = import.meta.glob<PackageRead["project"]>("../../../../../packages/*/docs-out/api.json", {
  eager: true,
  import: "default",
});

const folderOf = (path: string): string => /\/packages\/([\w-]+)\//.exec(path)?.[1] ?? "";

const missing = Object.keys(configured).filter((path) => !(path.replace("typedoc.json", "docs-out/api.json") in read));
if (missing.length > 0) {
  throw new Error(`The reference of ${missing.map(folderOf).join(" and ")} is not there: first run “npm run docs”.`);
}

/** The packages of which TypeDoc told. */
export const packagesRead: readonly PackageRead[] = Object.entries(read).map(([path, project]) => ({
  folder: folderOf(path),
  project,
}));
