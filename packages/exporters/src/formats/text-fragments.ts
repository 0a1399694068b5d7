/**
 * Links that open a page at the quoted words. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { Declaration, Expression, Localized, Manifestation } from "@entente/sdk";
import { anchoredWords, type AnchoredWords } from "../anchored-words.ts";
import type { Format } from "../format.ts";
import { jsonText } from "../json-text.ts";
import { directiveFinder } from "./text-fragments/find-directive.ts";
import { withDirective, writeDirective, type TextDirective } from "./text-fragments/text-directive.ts";

/** Why no link is made. */
type Reason = "no-address" | "no-page-of-text" | "no-directive" | "text-not-held";

const reasons: Readonly<Record<Reason, Localized>> = {
  "no-address": {
    en: "No address is given for this copy, so nothing can link to its words.",
    fr: "Aucune adresse n’est donnée pour cette copie\u202f; aucun lien ne peut donc mener à ses mots.",
  },
  "no-page-of-text": {
    en: "This copy is neither a page nor a plain text. Browsers find words in those alone.",
    fr: "Cette copie n’est ni une page ni un texte brut. Les navigateurs ne trouvent des mots que dans ceux-ci.",
  },
  "no-directive": {
    en: "No link with a few words of context leads to this place and to no other before it.",
    fr: "Aucun lien avec quelques mots de contexte ne mène à cet endroit et à aucun autre avant lui.",
  },
  "text-not-held": {
    en: "The words around it are not held, so that we cannot tell this place from others.",
    fr: "Les mots qui l’entourent ne sont pas conservés\u00a0: nous ne pouvons pas distinguer cet endroit d’autres.",
  },
};

const note: Localized = {
  en: "Each link was made from the text that is held here. Whether the page at the address still holds these words, and holds them first at this place, was not looked at.",
  fr: "Chaque lien a été établi à partir du texte conservé ici. Nous n’avons pas vérifié si la page à cette adresse porte encore ces mots, ni si elle les porte d’abord à cet endroit.",
};

/**
 * A list of links, each to the words of one anchor on each page that has an address (URL Fragment Text Directives).
 *
 * @example
 * ```ts
 * import { textFragments } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = textFragments.write(declaration);
 *
 * file?.name; // => "text-fragments.json"
 * file?.text.includes("#:~:text=daily%20operational%20collaboration"); // => true
 * ```
 */
export const textFragments: Format = {
  id: "text-fragments",
  label: {
    en: "Links to the words (URL Fragment Text Directives)",
    fr: "Liens vers les mots (URL Fragment Text Directives)",
  },
  mediaType: "application/json",
  extension: "json",
  loses: {
    en: "Everything but the words and which record is bound to them. A link leads to the first match on a page and was not tried on the page itself. Space at either end of a quote is not part of its link.",
    fr: "Tout, hormis les mots et l’élément qui y est lié. Un lien mène à la première correspondance d’une page et n’a pas été essayé sur la page elle-même. Les espaces aux extrémités d’une citation ne font pas partie du lien.",
  },
  write: (declaration) => [{ name: "text-fragments.json", text: jsonText(listOf(declaration)) }],
};

function listOf(declaration: Declaration): object {
  const { work, dataVersion, updated, manifestations } = declaration;
  const words = declaration.expressions.flatMap((expression) => directivesIn(declaration, expression));
  return {
    conformsTo: "https://wicg.github.io/scroll-to-text-fragment/",
    declaration: work.id,
    title: work.title,
    dataVersion,
    updated,
    note,
    copies: manifestations.map(describeCopy),
    links: words.flatMap((directed) => linksTo(declaration, directed)),
    withoutLink: words.flatMap((directed) => {
      const reason = reasonAgainst(declaration, directed);
      return reason === undefined ? [] : [{ ...describeWords(directed.anchored), reason, says: reasons[reason] }];
    }),
  };
}

interface Directed {
  readonly anchored: AnchoredWords;
  readonly directive: TextDirective | undefined;
  readonly isHeld: boolean;
}

function directivesIn(declaration: Declaration, { id, text }: Expression): readonly Directed[] {
  const find = text === undefined ? () => undefined : directiveFinder(text);
  return anchoredWords(declaration)
    .filter(({ anchor }) => anchor.expression === id)
    .map((anchored) => ({ anchored, directive: find(anchored.anchor), isHeld: text !== undefined }));
}

function linksTo({ manifestations }: Declaration, { anchored, directive }: Directed): readonly object[] {
  if (directive === undefined) return [];
  return manifestations.flatMap(({ id, expression, url, mediaType }) => {
    if (expression !== anchored.anchor.expression || url === undefined || !isPageOfText(mediaType)) return [];
    return [{ ...describeWords(anchored), copy: id, directive, url: withDirective(url, writeDirective(directive)) }];
  });
}

/** Why there is no link to some words at all; a copy without an address says so itself. */
function reasonAgainst({ manifestations }: Declaration, { anchored, directive, isHeld }: Directed): Reason | undefined {
  if (!isHeld) return "text-not-held";
  if (directive === undefined) return "no-directive";
  const copies = manifestations.filter(({ expression }) => expression === anchored.anchor.expression);
  const withAddress = copies.filter(({ url }) => url !== undefined);
  if (withAddress.length === 0) return "no-address";
  return withAddress.some(({ mediaType }) => isPageOfText(mediaType)) ? undefined : "no-page-of-text";
}

function describeWords({ array, id, number, anchor }: AnchoredWords): object {
  const { expression, exact, start, end } = anchor;
  return { array, record: id, number, expression, exact, start, end };
}

function describeCopy({ id, expression, publisher, copy, url, noLink, mediaType }: Manifestation): object {
  const reason: Reason | undefined =
    url === undefined ? "no-address" : isPageOfText(mediaType) ? undefined : "no-page-of-text";
  const says = reason === undefined ? undefined : (noLink ?? reasons[reason]);
  return { id, expression, publisher, copy, url, reason, says };
}

/** Text directives are for pages and plain texts; where the kind is not known, an address is taken for a page. */
function isPageOfText(mediaType = "text/html"): boolean {
  return /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/u.test(mediaType);
}
