import type { Language } from "./language.ts";

/** A page of the site, apart from its language. */
export type Route =
  | { readonly page: "home" | "text" | "undertakings" | "not-said" | "method" | "about" | "not-found" }
  | { readonly page: "undertaking"; readonly id: string };

const paths: Readonly<Record<Language, Readonly<Record<Route["page"], string>>>> = {
  en: {
    home: "/",
    text: "/text/",
    undertakings: "/undertakings/",
    undertaking: "/undertakings/",
    "not-said": "/not-said/",
    method: "/method/",
    about: "/about/",
    "not-found": "/404.html",
  },
  fr: {
    home: "/fr/",
    text: "/fr/texte/",
    undertakings: "/fr/engagements/",
    undertaking: "/fr/engagements/",
    "not-said": "/fr/ce-que-le-texte-ne-dit-pas/",
    method: "/fr/methode/",
    about: "/fr/a-propos/",
    "not-found": "/fr/404.html",
  },
};

/** The path of a page in a language, from the root of the host. */
export function pathTo(route: Route, language: Language): string {
  const path = paths[language][route.page];
  return route.page === "undertaking" ? `${path}${route.id}/` : path;
}
