import type { Language } from "./language.ts";

/** A page of the site, apart from its language. */
export type Route =
  { readonly page: PageWithoutId } | { readonly page: "undertaking" | "passage" | "subject"; readonly id: string };

/** A page of which there is one in each language. */
export type PageWithoutId =
  | "home"
  | "text"
  | "undertakings"
  | "what-happened"
  | "status"
  | "passages"
  | "differences"
  | "silences"
  | "other-texts"
  | "subjects"
  | "two-texts"
  | "not-said"
  | "method"
  | "data"
  | "about"
  | "not-found";

const paths: Readonly<Record<Language, Readonly<Record<Route["page"], string>>>> = {
  en: {
    home: "/",
    text: "/text/",
    undertakings: "/undertakings/",
    undertaking: "/undertakings/",
    "what-happened": "/what-happened-next/",
    status: "/what-happened-next/what-a-status-means/",
    passages: "/what-happened-next/other-passages/",
    passage: "/what-happened-next/other-passages/",
    differences: "/what-happened-next/where-sources-differ/",
    silences: "/what-happened-next/not-found/",
    "other-texts": "/other-texts/",
    subjects: "/other-texts/same-subject/",
    subject: "/other-texts/same-subject/",
    "two-texts": "/two-texts/",
    "not-said": "/not-said/",
    method: "/method/",
    data: "/data/",
    about: "/about/",
    "not-found": "/404.html",
  },
  fr: {
    home: "/fr/",
    text: "/fr/texte/",
    undertakings: "/fr/engagements/",
    undertaking: "/fr/engagements/",
    "what-happened": "/fr/suites/",
    status: "/fr/suites/ce-que-dit-un-statut/",
    passages: "/fr/suites/autres-passages/",
    passage: "/fr/suites/autres-passages/",
    differences: "/fr/suites/divergences/",
    silences: "/fr/suites/sans-reponse/",
    "other-texts": "/fr/autres-textes/",
    subjects: "/fr/autres-textes/meme-sujet/",
    subject: "/fr/autres-textes/meme-sujet/",
    "two-texts": "/fr/deux-textes/",
    "not-said": "/fr/ce-que-le-texte-ne-dit-pas/",
    method: "/fr/methode/",
    data: "/fr/donnees/",
    about: "/fr/a-propos/",
    "not-found": "/fr/404.html",
  },
};

/** The path of a page in a language, from the root of the host. */
export function pathTo(route: Route, language: Language): string {
  const path = paths[language][route.page];
  return "id" in route ? `${path}${route.id}/` : path;
}
