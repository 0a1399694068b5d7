/**
 * What records show, and corrections of the data, as Atom feeds. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { CalendarDate, Declaration, Evidence } from "@entente/sdk";
import { generateAtomFeed } from "feedsmith";
import type { Format, Language } from "../format.ts";
import { plainLine } from "../plain-line.ts";
import { addressesIn } from "../record-address.ts";
import { correctionsOf } from "./atom/corrections.ts";
import { paragraphsOf, titleOf } from "./atom/describe-record.ts";

const titles: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `What happened next: ${title}`,
  fr: (title) => `Les suites\u00a0: ${title}`,
};

/**
 * Two feeds (Atom, RFC 4287), one in each language: what records show of what happened next, and the corrections of the
 * data, newest first. An entry's id never changes; its day is that of the event, or the last on which that can lie.
 *
 * @example
 * ```ts
 * import { atom } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * atom.write(declaration).map(({ name }) => name); // => ["uk-france-2015.en.atom", "uk-france-2015.fr.atom"]
 * ```
 */
export const atom: Format = {
  id: "atom",
  label: { en: "Feeds (Atom, RFC 4287)", fr: "Fils (Atom, RFC 4287)" },
  mediaType: "application/atom+xml",
  extension: "atom",
  loses: {
    en: "Everything but the records of what happened and the corrections. There is no text, no undertaking as such, no sum and no status. There is no difference between sources, and nothing that was looked for and not found. Figures stand in the words alone. Atom asks for the day on which an entry was changed, which the data do not hold for each record. The day of the event stands there, or its last possible day. The title tells the date as exactly as it is known.",
    fr: "Tout, hormis ce que les sources montrent des suites et les corrections. On n’y trouve ni texte, ni engagement en tant que tel, ni somme, ni statut. On n’y trouve ni divergence entre sources, ni ce qui a été cherché sans être trouvé. Les chiffres ne figurent que dans les phrases. Atom demande le jour où une entrée a été modifiée, que les données n’indiquent pas pour chaque élément. On y trouve le jour des faits, ou le dernier jour possible. Le titre donne la date aussi exactement qu’elle est connue.",
  },
  write: (declaration, { siteUrl } = {}) =>
    (["en", "fr"] as const).map((language) => ({
      name: `${declaration.work.id}.${language}.atom`,
      text: feedOf(declaration, language, siteUrl),
    })),
};

function feedOf(declaration: Declaration, language: Language, siteUrl: string | undefined): string {
  const { work, updated } = declaration;
  // An entry keeps its id wherever the site stands.
  const addressOf = addressesIn(declaration);
  const dated = [
    ...declaration.evidence.map((record) => ({ day: dayOf(record, updated), entry: recordEntry(record) })),
    ...correctionsOf(declaration, language).map(({ key, day, title, paragraphs }) => ({
      day,
      entry: { id: addressOf(...key), title, paragraphs, links: [] },
    })),
  ];
  return generateAtomFeed({
    id: addressOf("feed", language),
    title: { value: plainLine(titles[language](work.title[language])), type: "text" },
    subtitle: { value: plainLine(work.summary[language]), type: "text" },
    updated: instantOf(updated),
    authors: [{ name: "Entente" }],
    ...(siteUrl !== undefined && { links: [{ href: new URL(siteUrl).href, rel: "alternate" }] }),
    xml: { lang: language },
    entries: dated
      .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ day, entry: { id, title, paragraphs, links } }) => ({
        id,
        title: { value: plainLine(title), type: "text" },
        updated: instantOf(day),
        content: {
          value: paragraphs.map((paragraph) => `<p>${escapeHtml(plainLine(paragraph))}</p>`).join(""),
          type: "html",
        },
        links,
      })),
  });

  function recordEntry(record: Evidence) {
    const { url, language: hreflang } = record.source;
    return {
      id: addressOf("evidence", record.id),
      title: titleOf(declaration, record, language),
      paragraphs: paragraphsOf(declaration, record, language),
      links: url === undefined ? [] : [{ href: new URL(url).href, rel: "via", hreflang: plainLine(hreflang) }],
    };
  }
}

function dayOf({ latest, earliest }: Evidence, otherwise: CalendarDate): CalendarDate {
  return latest ?? earliest ?? otherwise;
}

function instantOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
