import { languages, type Language } from "../src/i18n/language.ts";
import { kindsOfPage, pathTo, type PageWithoutId, type Route } from "../src/i18n/routes.ts";
import type { BuiltPage } from "./built-site.ts";
import type { Check } from "./check.ts";
import { closeChecks, pageChecks } from "./checks/all-checks.ts";

/** The paths of the shortest and of the longest page of each kind, in each language. */
export function chosenPages(pages: readonly BuiltPage[]): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language) => kindsOfPage.flatMap((kind) => ends(pagesOfKind(kind, language, pages)))),
  );
}

/** The checks that are due on a page. */
export function checksFor({ path }: BuiltPage, chosen: ReadonlySet<string>): readonly Check[] {
  return chosen.has(path) ? [...pageChecks, ...closeChecks] : pageChecks;
}

/** A page that stands alone; of a kind of which there is one for each record, those below its path. */
function pagesOfKind(kind: Route["page"], language: Language, pages: readonly BuiltPage[]): readonly BuiltPage[] {
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

function ends(pages: readonly BuiltPage[]): readonly string[] {
  const byLength = pages.toSorted((one, other) => one.html.length - other.html.length);
  return [byLength.at(0), byLength.at(-1)].flatMap((page) => page?.path ?? []);
}
