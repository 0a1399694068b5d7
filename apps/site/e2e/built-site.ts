import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../integrations/list-files.ts";
import { type PageElement, pageElements } from "../integrations/page-elements.ts";
import { servedPath } from "../integrations/served-path.ts";

type Language = "en" | "fr";

/** A page as the build left it. */
export interface BuiltPage {
  /** Where it is served. */
  readonly path: string;
  readonly language: Language;
  readonly html: string;
  readonly elements: readonly PageElement[];
  /** The pages that say the same in each language, by language, as the page names them. */
  readonly alternates: ReadonlyMap<string, string>;
}

export interface BuiltSite {
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Every path that answers with a file, pages included. */
  readonly paths: ReadonlySet<string>;
}

export async function readBuiltSite(root: string): Promise<BuiltSite> {
  const files = await listFiles(root);
  const pages = new Map<string, BuiltPage>();
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const page = builtPage(servedPath(file), await readFile(join(root, file), "utf8"));
    pages.set(page.path, page);
  }
  return { pages, paths: new Set(files.map(servedPath)) };
}

export function builtPage(path: string, html: string): BuiltPage {
  const elements = pageElements(html);
  const alternates = elements
    .filter(({ name, attributes }) => name === "link" && attributes.get("rel") === "alternate")
    .map(({ attributes }) => [attributes.get("hreflang") ?? "", attributes.get("href") ?? ""] as const)
    .filter(([language]) => language !== "");
  return { path, language: languageOf(path), html, elements, alternates: new Map(alternates) };
}

/** A "not found" page stands in for pages that do not exist, so it has no address of its own. */
export function isNotFoundPage({ path }: BuiltPage): boolean {
  return path.endsWith("/404.html");
}

function languageOf(path: string): Language {
  return path.startsWith("/fr/") ? "fr" : "en";
}
