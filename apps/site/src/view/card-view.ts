import { quotesOf, type Declaration } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import type { Route } from "../i18n/routes.ts";
import { codedExpression } from "./text-view.ts";
import { inListOrder } from "./undertakings-view.ts";

/** What stands beside a link to a page on other sites: our claim, and the words of the statement. */
export interface CardView {
  /** Where the image is served. */
  readonly path: string;
  /** Over the title: what is shown. */
  readonly over: string;
  readonly title: string;
  readonly words: string;
  /** The image in words. */
  readonly alt: string;
}

const drawn = ["home", "undertakings", "money"] as const;

type DrawnPage = (typeof drawn)[number];

/** All cards in a language: for the pages that have one of their own, and for each undertaking. */
export function cardsOf(declaration: Declaration, language: Language): readonly CardView[] {
  return [
    ...drawn.map((page) => cardOf(declaration, { page }, language)),
    ...declaration.commitments.map(({ id }) => cardOf(declaration, { page: "undertaking", id }, language)),
  ];
}

/** The card of a page; a page without one of its own shows that of the home page. */
export function cardOf(declaration: Declaration, route: Route, language: Language): CardView {
  const { siteName, pages, card } = dictionaries[language];
  const commitment =
    route.page === "undertaking" ? declaration.commitments.find(({ id }) => id === route.id) : undefined;
  if (commitment !== undefined) {
    const [quote] = quotesOf(declaration, commitment);
    return {
      path: `/cards/${language}/undertaking/${commitment.id}.png`,
      ...told(`${siteName} · ${card.undertaking}`, commitment.title[language], quote?.exact ?? ""),
    };
  }
  const page = drawn.find((each) => each === route.page) ?? "home";
  const title = page === "home" ? declaration.work.title[language] : pages[page];
  return {
    path: `/cards/${language}/${page}.png`,
    ...told(siteName, title, wordsFor(declaration, page)),
  };

  function told(over: string, heading: string, words: string): Omit<CardView, "path"> {
    const line = words.replaceAll(/\s+/gu, " ").trim();
    return { over, title: heading, words: line, alt: card.alt(heading, line) };
  }
}

/** Words of the statement for a page that shows many: its title, or the first of what is shown there. */
function wordsFor(declaration: Declaration, page: DrawnPage): string {
  switch (page) {
    case "undertakings":
      return inListOrder(declaration).flatMap((commitment) => quotesOf(declaration, commitment))[0]?.exact ?? "";
    case "money":
      return declaration.money.flatMap(({ anchors }) => anchors)[0]?.exact ?? "";
    case "home":
      return codedExpression(declaration).title;
  }
}
