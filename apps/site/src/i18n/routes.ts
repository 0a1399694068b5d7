import type { Language } from "./language.ts";

/** A page of the site, apart from its language. */
export type Route =
  | { readonly page: PageWithoutId }
  | { readonly page: "undertaking" | "embed" | "passage" | "subject"; readonly id: string };

/** A page of which there is one in each language. */
export type PageWithoutId =
  | "home"
  | "text"
  | "easy"
  | "undertakings"
  | "money"
  | "timeline"
  | "who"
  | "places"
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
  | "glossary"
  | "accessibility"
  | "changes"
  | "find"
  | "not-found";

const paths: Readonly<Record<Language, Readonly<Record<Route["page"], string>>>> = {
  en: {
    home: "/",
    text: "/text/",
    undertakings: "/undertakings/",
    undertaking: "/undertakings/",
    embed: "/embed/",
    easy: "/easy/",
    money: "/money/",
    timeline: "/timeline/",
    who: "/who/",
    places: "/places/",
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
    glossary: "/glossary/",
    accessibility: "/accessibility/",
    changes: "/changes/",
    find: "/find/",
    "not-found": "/404.html",
  },
  fr: {
    home: "/fr/",
    text: "/fr/texte/",
    undertakings: "/fr/engagements/",
    undertaking: "/fr/engagements/",
    embed: "/fr/embed/",
    easy: "/fr/version-simple/",
    money: "/fr/sommes/",
    timeline: "/fr/chronologie/",
    who: "/fr/acteurs/",
    places: "/fr/lieux/",
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
    glossary: "/fr/glossaire/",
    accessibility: "/fr/accessibilite/",
    changes: "/fr/corrections/",
    find: "/fr/recherche/",
    "not-found": "/fr/404.html",
  },
};

/** Every kind of page: those of which there is one in each language, and those of which there is one for each record. */
export const kindsOfPage = Object.keys(paths.en) as readonly Route["page"][];

/** The groups in which the pages are named. */
export type PageGroup = "statement" | "after" | "site";

/** The pages that the footer of every page names, group by group, in the order in which a reader may want them. */
export const pageGroups: readonly (readonly [group: PageGroup, pages: readonly PageWithoutId[]])[] = [
  [
    "statement",
    ["home", "easy", "text", "undertakings", "money", "timeline", "who", "places", "not-said", "two-texts"],
  ],
  ["after", ["what-happened", "status", "passages", "differences", "silences", "other-texts", "subjects"]],
  ["site", ["find", "glossary", "method", "data", "changes", "accessibility", "about"]],
];

/** The pages that the header of every page names. */
export const mainPages: readonly PageWithoutId[] = [
  "text",
  "undertakings",
  "money",
  "timeline",
  "who",
  "what-happened",
  "find",
];

/** The path of a page in a language, from the root of the host. */
export function pathTo(route: Route, language: Language): string {
  const path = paths[language][route.page];
  return "id" in route ? `${path}${route.id}/` : path;
}

/** Where the cards stand that other sites may show in a frame. */
export function embedFolder(language: Language): string {
  return paths[language].embed;
}

/** The page below which another stands; absent where the header and the footer are the way to it. */
const parents: Readonly<Partial<Record<Route["page"], PageWithoutId>>> = {
  undertaking: "undertakings",
  status: "what-happened",
  passages: "what-happened",
  passage: "passages",
  differences: "what-happened",
  silences: "what-happened",
  subjects: "other-texts",
  subject: "subjects",
};

/** The page above a page, but for the home page, which is above all. */
export function parentOf(page: Route["page"]): PageWithoutId | undefined {
  return parents[page];
}
