import { languages } from "../src/i18n/language.ts";
import { developerPages, kindsOfPage } from "../src/i18n/routes.ts";
import type { BuiltPage } from "./built-site.ts";
import type { Check } from "./check.ts";
import { allChecks, kindChecks, pageChecks } from "./checks/all-checks.ts";
import { pagesOfKind } from "./pages-of-kind.ts";

/** The paths of the shortest and of the longest page of each kind: in each language, and of those for developers. */
function chosenPages(pages: readonly BuiltPage[]): ReadonlySet<string> {
  const ofKinds = languages.flatMap((language) => kindsOfPage.map((kind) => pagesOfKind(kind, language, pages)));
  const forDevelopers = Object.values(developerPages).map((folder) =>
    pages.filter(({ path }) => path.startsWith(folder)),
  );
  return new Set([...ofKinds, ...forDevelopers].flatMap(ends));
}

/**
 * How much is asked: of every page what is due on it and all else of the chosen ones; what shows within a few minutes
 * whether another declaration fits the same pages; or everything of every page.
 */
export type Scope = "usual" | "fit" | "whole";

/** The checks that are due on each page. */
export function dueChecks(pages: readonly BuiltPage[], scope: Scope): ReadonlyMap<BuiltPage, readonly Check[]> {
  const chosen = chosenPages(pages);
  const due = (page: BuiltPage): readonly Check[] => {
    if (scope === "whole") return allChecks;
    if (scope === "fit") return chosen.has(page.path) ? [...pageChecks, ...kindChecks] : [];
    return chosen.has(page.path) ? allChecks : pageChecks;
  };
  return new Map(pages.map((page) => [page, due(page)] as const).filter(([, checks]) => checks.length > 0));
}

function ends(pages: readonly BuiltPage[]): readonly string[] {
  const byLength = pages.toSorted((one, other) => one.html.length - other.html.length);
  return [byLength.at(0), byLength.at(-1)].flatMap((page) => page?.path ?? []);
}
