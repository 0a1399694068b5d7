import { statusAt, quotesOf, type Commitment, type Declaration } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { statusView, type StatusView } from "./status-view.ts";
import { undertakingView } from "./undertaking-view.ts";

/** An undertaking on a card: as little as can be said truly. */
export interface EmbedView {
  /** Told apart from the title of the page on which all is told, and no longer than tabs show. */
  readonly windowTitle: string;
  readonly title: string;
  /** Its exact words, passage by passage. */
  readonly quotes: readonly string[];
  readonly who: string;
  readonly whoBasis: string;
  /** The words that say by when, and the last day on which that can be. */
  readonly due: { readonly words: string; readonly lastDay: string | undefined } | undefined;
  readonly status: StatusView;
  /** The last day of the search, on which the status is told. */
  readonly day: string;
  /** Where all is told. */
  readonly path: string;
}

/** Puts an undertaking on a card. */
export function embedView(declaration: Declaration, commitment: Commitment, language: Language): EmbedView {
  const { who, whoBasis, due } = undertakingView(declaration, commitment, language);
  const day = declaration.searchedUpTo;
  return {
    windowTitle: shortened(dictionaries[language].embed.title(commitment.title[language])),
    title: commitment.title[language],
    quotes: quotesOf(declaration, commitment).map(({ exact }) => exact),
    who,
    whoBasis,
    due,
    status: statusView(statusAt(declaration, commitment.id, day), language),
    day: dateInWords(day, language),
    path: pathTo({ page: "undertaking", id: commitment.id }, language),
  };
}

const longestTitle = 70;

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, title.lastIndexOf(" ", longestTitle - 2))} …`;
}

/**
 * The code by which another site shows a card. The frame may open the page of the undertaking in a window of its own, and
 * nothing else.
 */
export function embedCode(title: string, id: string, siteUrl: string, language: Language): string {
  const address = new URL(pathTo({ page: "embed", id }, language), siteUrl).href;
  const { embed, siteName } = dictionaries[language];
  const attributes = [
    ["src", address],
    ["title", embed.frame(title, siteName)],
    ["width", "100%"],
    ["height", "360"],
    ["loading", "lazy"],
    ["referrerpolicy", "no-referrer"],
    ["sandbox", "allow-popups allow-popups-to-escape-sandbox"],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${inAttribute(value)}"`).join(" ");
  return `<iframe ${written}></iframe>`;
}

function inAttribute(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
