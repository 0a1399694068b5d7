import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RequestPath } from "./request-target.ts";

/** What stands in the folder at a path. */
export type Found =
  | { readonly kind: "file"; readonly file: string }
  /** A folder with a page in it, asked for without its slash. */
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" };

/** For the host's configuration, which is not a page. */
const privateFiles = new Set(["/_headers", "/_redirects"]);

export async function findInFolder(root: string, { path, segments }: RequestPath): Promise<Found> {
  if (privateFiles.has(path)) return { kind: "nothing" };
  const place = join(root, ...segments);
  const index = join(place, "index.html");
  if (path.endsWith("/")) return (await isFile(index)) ? { kind: "file", file: index } : { kind: "nothing" };
  if (await isFile(place)) return { kind: "file", file: place };
  return (await isFile(index)) ? { kind: "folder" } : { kind: "nothing" };
}

/** The page that says "not found" in the language of the path, if the site has one. */
export async function findNotFoundPage(root: string, segments: readonly string[]): Promise<string | undefined> {
  for (const folder of [...segments.slice(0, 1), ""]) {
    const page = join(root, folder, "404.html");
    if (await isFile(page)) return page;
  }
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
