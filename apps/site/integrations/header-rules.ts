import { contentTypeOf } from "../server/content-types.ts";
import { headerPolicy, type PolicyNeeds } from "./content-security-policy.ts";
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
    ["Strict-Transport-Security", `max-age=${twoYears}`],
  ],
};

type Header = HeaderRule["headers"][number];

/** What stands there is data, which pages and programs anywhere may fetch. */
const downloads = "/downloads/*";
/** All citations in one format. */
const citationFolder = /^\/downloads\/cite\/[^/]+\//;
/** Every host tells these by their endings. */
const known = ["text/csv", "text/plain", "application/json"];
/** Images made for other sites to show beside a link. */
const cards = "/cards/*";

/**
 * The rules for a site, given each of its files and what its policy has to allow. Hosts join the values of a header
 * that two rules set, and a browser enforces every policy it is sent, so two of them would refuse each other's styles: no
 * path may match two. Hence one rule for each folder whose files have the same permits, holding the hashes of all pages
 * below it; a folder of unlike files is divided into its entries, as the site as a whole always is.
 */
export function headerRules(needsByFile: ReadonlyMap<string, PolicyNeeds>): readonly HeaderRule[] {
  const files = [...needsByFile].map(([file, needs]) => ({ below: file, needs }));
  // Two files may be served under one path: with and without their ending.
  const byPath = new Map<string, readonly FileBelow[]>();
  for (const [path, under] of partsOf("/", files)) byPath.set(path, [...(byPath.get(path) ?? []), ...under]);
  return [
    everywhere,
    ...[...byPath].map(([path, under]) => ruleFor(path, under)),
    ...typeRules([...needsByFile.keys()]),
  ];
}

/**
 * The types of downloads that a host may not know. A rule for a folder would also hold for what is not found in it, so
 * each file has its own; but for citations, of which there are more than hosts take rules: each format has a folder.
 */
function typeRules(files: readonly string[]): readonly HeaderRule[] {
  const types = files.flatMap((file) => {
    const path = `/${file}`;
    const type = contentTypeOf(file);
    if (!path.startsWith(downloads.slice(0, -1)) || known.some((each) => type.startsWith(`${each};`))) return [];
    const [folder] = citationFolder.exec(path) ?? [];
    return [[folder === undefined ? path : `${folder}*`, type] as const];
  });
  return [...new Map(types)].map(([path, type]) => ({ path, headers: [["Content-Type", type]] }));
}

interface FileBelow {
  /** Its path from the folder. */
  readonly below: string;
  readonly needs: PolicyNeeds;
}

/** The paths that get a rule, each with the files it is for. */
function partsOf(folder: string, files: readonly FileBelow[]): readonly (readonly [string, readonly FileBelow[]])[] {
  const entries = [...new Set(files.map(({ below }) => below.split("/", 1)[0] ?? ""))];
  return entries.flatMap((entry) => {
    const file = files.find(({ below }) => below === entry);
    if (file !== undefined) return pathsOfFile(folder, entry).map((path) => [path, [file]]);
    const inside = files
      .filter(({ below }) => below.startsWith(`${entry}/`))
      .map(({ below, needs }) => ({ below: below.slice(entry.length + 1), needs }));
    return arePermittedAlike(inside) ? [[`${folder}${entry}/*`, inside]] : partsOf(`${folder}${entry}/`, inside);
  });
}

function arePermittedAlike(files: readonly FileBelow[]): boolean {
  return new Set(files.map(({ needs: { script, framed } }) => `${script} ${framed}`)).size === 1;
}

function ruleFor(path: string, files: readonly FileBelow[]): HeaderRule {
  const { script, framed } = files[0]?.needs ?? { script: false, framed: false };
  const policy = headerPolicy({ script, framed, styleHashes: files.flatMap(({ needs }) => needs.styleHashes) });
  return { path, headers: [["Content-Security-Policy", policy], ...sharingOf(path, framed)] };
}

/** Who else may load what stands at a path. */
function sharingOf(path: string, framed: boolean): readonly Header[] {
  const byAnyone: Header = ["Cross-Origin-Resource-Policy", "cross-origin"];
  if (path === downloads) return [byAnyone, ["Access-Control-Allow-Origin", "*"]];
  if (path === cards) return [byAnyone];
  // A page that isolates itself frames only what says the same of itself; a card loads nothing, so it can say so.
  if (framed) return [byAnyone, ["Cross-Origin-Embedder-Policy", "require-corp"]];
  return [["Cross-Origin-Resource-Policy", "same-origin"]];
}

/** The paths under which hosts serve a file. */
function pathsOfFile(folder: string, file: string): readonly string[] {
  if (file === "_headers" || file === "_redirects") return [];
  if (file === "index.html") return [folder, `${folder}index.html`];
  if (file.endsWith(".html")) return [`${folder}${file}`, `${folder}${file.slice(0, -".html".length)}`];
  return [`${folder}${file}`];
}
