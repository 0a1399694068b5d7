import { languages } from "../src/i18n/language.ts";
import { embedFolder, pathTo } from "../src/i18n/routes.ts";

/** What a page may do that pages may not. */
export interface PagePermits {
  /** Load a module from its own host. */
  readonly script: boolean;
  /** Stand in a frame of another site. */
  readonly framed: boolean;
}

const scriptPages = new Set(languages.map((language) => pathTo({ page: "find" }, language)));
const framedFolders = languages.map(embedFolder);

/** The permits of the page at a path: none, but for the few that are named here. */
export function permitsOf(path: string): PagePermits {
  return { script: scriptPages.has(path), framed: framedFolders.some((folder) => path.startsWith(folder)) };
}
