import { permitsOf } from "../../integrations/page-permits.ts";
import { type BuiltPage, isNotFoundPage } from "../built-site.ts";
import type { Check } from "../check.ts";

export const translations: Check = {
  name: "translations",
  description: {
    en: "The page names itself and its other-language version as alternates, and that version names it back.",
    fr: "La page désigne comme équivalents elle-même et sa version dans l’autre langue, et celle-ci la désigne en retour.",
  },
  check: ({ page, site }) => {
    if (isNotFoundPage(page) && page.alternates.size === 0) return [];
    if (permitsOf(page.path).forDevelopers) return inOneLanguage(page);
    const missing = ["en", "fr"].filter((language) => !page.alternates.has(language));
    const broken = [...page.alternates].flatMap(([language, address]) => {
      const target = site.pages.get(pathOf(address, page));
      const problem = target === undefined ? "leads to no page" : mismatch(page, language, target);
      return problem === undefined ? [] : [`The alternate ${language} (${address}) ${problem}`];
    });
    return [...missing.map((language) => `No alternate is named for ${language}`), ...broken];
  },
};

function inOneLanguage({ alternates }: BuiltPage): readonly string[] {
  return [...alternates].map(
    ([language, address]) => `The page is in one language, and names ${address} in ${language}`,
  );
}

function mismatch(page: BuiltPage, language: string, target: BuiltPage): string | undefined {
  if (language === "x-default") return undefined;
  if (target.language !== language) return `is a page in ${target.language}`;
  if (language === page.language) return target.path === page.path ? undefined : "is another page";
  return pathOf(target.alternates.get(page.language) ?? "", target) === page.path
    ? undefined
    : "does not name this page back";
}

/** Alternates are named in full, with the address at which the site will be published. */
function pathOf(address: string, { path }: BuiltPage): string {
  return decodeURIComponent(URL.parse(address, `https://site.invalid${path}`)?.pathname ?? "");
}
