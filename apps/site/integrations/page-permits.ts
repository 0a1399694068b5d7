import { languages } from "../src/i18n/language.ts";
import { developerPages, embedFolder, pathTo } from "../src/i18n/routes.ts";

/** What a page may do that pages may not. */
export interface PagePermits {
  /** Load a module from its own host. */
  readonly script: boolean;
  /** Stand in a frame of another site. */
  readonly framed: boolean;
  /** Be in English alone, and as long as what it explains to developers. */
  readonly forDevelopers: boolean;
}

const scriptPages = new Set(languages.map((language) => pathTo({ page: "find" }, language)));
const framedFolders = languages.map(embedFolder);
const developerFolders = Object.values(developerPages);

/** The permits of the page at a path: none, but for the few that are named here. */
export function permitsOf(path: string): PagePermits {
  return {
    script: scriptPages.has(path),
    framed: framedFolders.some((folder) => path.startsWith(folder)),
    forDevelopers: developerFolders.some((folder) => path.startsWith(folder)),
  };
}
