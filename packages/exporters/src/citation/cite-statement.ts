import type { Declaration, Expression, Localized, Manifestation } from "@entente/sdk";
import { dateInWords } from "../date-words.ts";
import type { ExportOptions, Language } from "../format.ts";
import { listInWords } from "../list-words.ts";
import { plainLine } from "../plain-line.ts";
import { quoted } from "../quoted.ts";
import { cslDate, type Citation, type CslItem } from "./csl-item.ts";

const words = {
  noOfficial: { en: "No copy by its own publisher is known.", fr: "Aucune copie de son propre éditeur n’est connue." },
  noReading: { en: "When it was read is not known.", fr: "La date de consultation n’est pas connue." },
  noDate: { en: "When it was published is not known.", fr: "La date de publication n’est pas connue." },
} as const satisfies Record<string, Localized>;

/**
 * Cites the statement in one of its versions, the official source first. Where no official page is known, it says so.
 *
 * @example
 * ```ts
 * import { citeStatement } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [inEnglish] = declaration.expressions.map((expression) => citeStatement(declaration, expression));
 *
 * inEnglish?.item.id; // => "uk-france-2015/expressions/en"
 * inEnglish?.item.publisher; // => "Home Office"
 * ```
 */
export function citeStatement(
  declaration: Declaration,
  expression: Expression,
  { language = "en" }: Pick<ExportOptions, "language"> = {},
): Citation {
  const { work } = declaration;
  const copies = declaration.manifestations.filter((copy) => copy.expression === expression.id);
  const official = copies.find(({ copy }) => copy === "original");
  const read = official?.url === undefined ? copies.find(({ url }) => url !== undefined) : official;
  const authors = work.parties.flatMap((party) => declaration.actors.filter(({ id }) => id === party));
  const names = authors.map(({ name }) => plainLine(name[language]));
  const published = publicationOf(declaration, official, language);
  const incomplete = [...gapsOf(official, read, language), ...published.gaps].map((gap) => plainLine(gap));
  const note = [...readingOf(read, language), ...incomplete].join(" ");
  const title = plainLine(expression.title);
  const genre = plainLine(work.genre[language]);
  const issued = cslDate(published.earliest, published.latest);
  const accessed = cslDate(read?.retrieved, read?.retrieved);
  const item: CslItem = {
    id: `${work.id}/expressions/${expression.id}`,
    type: "document",
    title,
    language: expression.language,
    author: names.map((literal) => ({ literal })),
    genre,
    ...(official !== undefined && { publisher: plainLine(official.publisher) }),
    ...(issued !== undefined && { issued }),
    ...(accessed !== undefined && { accessed }),
    ...(read?.url !== undefined && { URL: new URL(read.url).href }),
    ...(note !== "" && { note }),
  };
  const parts = [
    ...(names.length === 0 ? [] : [listInWords(names, language)]),
    quoted(title, language),
    genre,
    ...(official === undefined ? [] : [plainLine(official.publisher)]),
    ...(published.words === undefined ? [] : [published.words]),
    ...(read?.url === undefined ? [] : [copyInWords(read, new URL(read.url).href, language)]),
  ];
  return { item, text: `${parts.join(", ")}. ${note}`.trim(), incomplete };
}

interface Publication {
  readonly earliest?: string;
  readonly latest?: string;
  readonly words?: string;
  readonly gaps: readonly string[];
}

/** The day that the official page gives, or what is known of the publication of the work. */
function publicationOf({ work }: Declaration, official: Manifestation | undefined, language: Language): Publication {
  const day = official?.datePublished;
  if (day !== undefined) return { earliest: day, latest: day, words: dateInWords(day, language), gaps: [] };
  const published = work.dates.find(({ role }) => role === "published");
  if (published === undefined) return { gaps: [words.noDate[language]] };
  const { date, earliest, latest, note } = published;
  return {
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    words: dateInWords(date, language),
    gaps: note === undefined ? [] : [note[language]],
  };
}

function gapsOf(
  official: Manifestation | undefined,
  read: Manifestation | undefined,
  language: Language,
): readonly string[] {
  return [
    ...(official === undefined ? [words.noOfficial[language]] : []),
    ...(official?.url === undefined && official?.noLink !== undefined ? [official.noLink[language]] : []),
    ...(read?.copy === "mirror" ? [mirrorOf(read.publisher, language)] : []),
    ...(read?.retrieved === undefined ? [words.noReading[language]] : []),
  ];
}

function mirrorOf(publisher: string, language: Language): string {
  return language === "en"
    ? `The address is that of a copy by ${publisher}, which is not its publisher.`
    : `L’adresse est celle d’une copie de ${publisher}, qui n’en est pas l’éditeur.`;
}

function copyInWords({ copy, publisher }: Manifestation, url: string, language: Language): string {
  if (copy === "original") return `<${url}>`;
  return `${language === "en" ? "copy by" : "copie de"} ${plainLine(publisher)}, <${url}>`;
}

function readingOf(read: Manifestation | undefined, language: Language): readonly string[] {
  if (read?.retrieved === undefined) return [];
  const day = dateInWords(read.retrieved, language);
  return [language === "en" ? `Read on ${day}.` : `Consulté le ${day}.`];
}
