import { codebook, type Declaration, type Localized } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { actorNames } from "./actors.ts";
import { passageLinks, type PassageLink } from "./passage-link.ts";

/** What was looked for and not found, in words. */
export interface SilenceView {
  readonly id: string;
  readonly title: Localized;
  readonly lookedFor: Localized;
  readonly where: Localized;
  readonly upTo: string;
  readonly wouldAnswer: Localized;
  readonly requests: readonly { readonly route: string; readonly to: string }[];
  readonly note: Localized | undefined;
  readonly undertakings: readonly UndertakingLink[];
  readonly passages: readonly PassageLink[];
}

/** An undertaking with the words that make it. */
interface UndertakingLink {
  readonly title: Localized;
  readonly path: string;
  readonly passages: readonly PassageLink[];
}

/** Puts all that was looked for and not found into words. */
export function silencesView(declaration: Declaration, language: Language): readonly SilenceView[] {
  return declaration.silences.map((silence) => ({
    ...silence,
    note: silence.note,
    upTo: asLineStart(dateInWords(silence.upTo, language), language),
    requests: silence.requests.map(({ route, to }) => ({
      route: asLineStart(codebook.requestRoutes[route][language], language),
      to: actorNames(declaration, [to], language) ?? to,
    })),
    undertakings: declaration.commitments
      .filter(({ id }) => silence.commitments.includes(id))
      .map(({ id, title, statements }) => ({
        title,
        path: pathTo({ page: "undertaking", id }, language),
        passages: passageLinks(declaration, statements, language),
      })),
    passages: passageLinks(declaration, silence.statements, language),
  }));
}
