import type { Language } from "../src/i18n/language.ts";
import { kindsOfPage, pathTo, type PageWithoutId, type Route } from "../src/i18n/routes.ts";
import type { BuiltPage } from "./built-site.ts";

/** A page that stands alone; of a kind of which there is one for each record, those below its path. */
export function pagesOfKind(
  kind: Route["page"],
  language: Language,
  pages: readonly BuiltPage[],
): readonly BuiltPage[] {
  const own = pathOf(kind, language);
  const named = new Set(kindsOfPage.map((each) => pathOf(each, language)));
  const isFirstOfItsPath = kindsOfPage.find((each) => pathOf(each, language) === own) === kind;
  const alone = pages.filter(({ path }) => isFirstOfItsPath && path === own);
  return alone.length > 0 ? alone : pages.filter(({ path }) => !named.has(path) && parentOf(path) === own);
}

function pathOf(kind: Route["page"], language: Language): string {
  return pathTo({ page: kind as PageWithoutId }, language);
}

function parentOf(path: string): string {
  return path.replace(/[^/]+\/$/, "");
}
