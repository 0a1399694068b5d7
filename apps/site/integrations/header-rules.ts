import { contentTypeOf } from "../server/content-types.ts";
import { headerPolicy } from "./content-security-policy.ts";
import type { HeaderRule } from "./headers-file.ts";
import { permissionsPolicy } from "./permissions-policy.ts";

const twoYears = 2 * 365 * 24 * 60 * 60;

const everywhere: HeaderRule = {
  path: "/*",
  headers: [
    ["Referrer-Policy", "no-referrer"],
    ["X-Content-Type-Options", "nosniff"],
    ["Permissions-Policy", permissionsPolicy],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Strict-Transport-Security", `max-age=${twoYears}`],
  ],
};

/** What stands there is data, which pages and programs anywhere may fetch. */
const downloads = "/downloads/*";

/** Every host tells these by their endings. */
const known = ["text/csv", "text/plain", "application/json"];
const forAnyone = ["Access-Control-Allow-Origin", "*"] as const;

/**
 * The rules for a site, given each of its files and the hashes of the styles in it. A browser enforces every policy it
 * is sent, so two of them would refuse each other's styles: no path may match two. Hence one rule for each entry at the
 * top of the site, holding the hashes of all pages below it, and none for the site as a whole.
 */
export function headerRules(styleHashes: ReadonlyMap<string, readonly string[]>): readonly HeaderRule[] {
  const hashesByPath = new Map<string, readonly string[]>();
  for (const [file, hashes] of styleHashes) {
    for (const path of pathsOfEntry(file)) {
      hashesByPath.set(path, [...(hashesByPath.get(path) ?? []), ...hashes]);
    }
  }
  const policies = [...hashesByPath].map(([path, hashes]): HeaderRule => ({
    path,
    headers: [["Content-Security-Policy", headerPolicy(hashes)], ...(path === downloads ? [forAnyone] : [])],
  }));
  return [everywhere, ...policies, ...[...styleHashes.keys()].flatMap(typeRule)];
}

/** The type of a download that a host may not know. A rule for a folder would also hold for what is not found in it. */
function typeRule(file: string): readonly HeaderRule[] {
  const path = `/${file}`;
  const type = contentTypeOf(file);
  if (!path.startsWith(downloads.slice(0, -1)) || known.some((each) => type.startsWith(`${each};`))) return [];
  return [{ path, headers: [["Content-Type", type]] }];
}

/** The paths under which hosts serve the top-level entry that holds a file. */
function pathsOfEntry(file: string): readonly string[] {
  const [entry = "", ...below] = file.split("/");
  if (below.length > 0) return [`/${entry}/*`];
  if (entry === "_headers" || entry === "_redirects") return [];
  if (entry === "index.html") return ["/", "/index.html"];
  if (entry.endsWith(".html")) return [`/${entry}`, `/${entry.slice(0, -".html".length)}`];
  return [`/${entry}`];
}
