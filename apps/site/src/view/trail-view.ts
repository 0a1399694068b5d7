import type { Declaration } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { parentOf, pathTo, type PageWithoutId, type Route } from "../i18n/routes.ts";

/** A page, or a part of one, on the way to another. */
export interface Step {
  readonly title: string;
  readonly path: string;
}

/** The way from the home page to a page, without the page itself; empty where the header names the page. */
export function trailTo(declaration: Declaration, route: Route, language: Language): readonly Step[] {
  const above = pagesAbove(route.page);
  if (above.length === 0) return [];
  const { pages } = dictionaries[language];
  const steps = (["home", ...above] as const).map((page) => ({
    title: pages[page],
    path: pathTo({ page }, language),
  }));
  return [...steps, ...strandOf(declaration, route, language)];
}

function pagesAbove(page: Route["page"]): readonly PageWithoutId[] {
  const parent = parentOf(page);
  return parent === undefined ? [] : [...pagesAbove(parent), parent];
}

/** An undertaking stands in the list under its subject. */
function strandOf({ commitments, strands }: Declaration, route: Route, language: Language): readonly Step[] {
  if (route.page !== "undertaking") return [];
  const commitment = commitments.find(({ id }) => id === route.id);
  return strands
    .filter(({ id }) => id === commitment?.strand)
    .map(({ id, title }) => ({
      title: title[language],
      path: `${pathTo({ page: "undertakings" }, language)}#${id}`,
    }));
}
