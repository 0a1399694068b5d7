import type { Language } from "./language.ts";

/** A page of the site, apart from its language. */
export type Route =
  | { readonly page: "home" | "text" | "undertakings" | "about" | "not-found" }
  | { readonly page: "undertaking"; readonly id: string };

const paths: Readonly<Record<Language, Readonly<Record<Route["page"], string>>>> = {
  en: {
    home: "/",
    text: "/text/",
    undertakings: "/undertakings/",
    undertaking: "/undertakings/",
    about: "/about/",
    "not-found": "/404.html",
  },
  fr: {
    home: "/fr/",
    text: "/fr/texte/",
    undertakings: "/fr/engagements/",
    undertaking: "/fr/engagements/",
    about: "/fr/a-propos/",
    "not-found": "/fr/404.html",
  },
};

/** The path of a page in a language, from the root of the host. */
export function pathTo(route: Route, language: Language): string {
  const path = paths[language][route.page];
  return route.page === "undertaking" ? `${path}${route.id}/` : path;
}
