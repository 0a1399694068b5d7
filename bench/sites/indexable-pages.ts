import type { BuiltPage } from "../../apps/site/e2e/built-site.ts";
import { isNotFoundPage, readBuiltSite } from "../../apps/site/e2e/built-site.ts";
import { pagesOfKind } from "../../apps/site/e2e/pages-of-kind.ts";
import { kindsOfPage } from "../../apps/site/src/i18n/routes.ts";

/** A page that stands for all of its kind. */
export interface KindOfPage {
  readonly kind: string;
  readonly path: string;
}

/** Of each kind of page that search engines may show, the longest in English. */
export async function indexablePages(root: string): Promise<readonly KindOfPage[]> {
  const { pages } = await readBuiltSite(root);
  const indexable = [...pages.values()].filter((page) => !isNotFoundPage(page) && !isKeptFromIndexes(page));
  return kindsOfPage.flatMap((kind) => {
    const longest = pagesOfKind(kind, "en", indexable).toSorted((one, other) => other.html.length - one.html.length)[0];
    return longest === undefined ? [] : [{ kind, path: longest.path }];
  });
}

function isKeptFromIndexes({ elements }: BuiltPage): boolean {
  return elements.some(
    ({ attributes }) => attributes.get("name") === "robots" && (attributes.get("content") ?? "").includes("noindex"),
  );
}
