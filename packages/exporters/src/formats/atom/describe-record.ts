import { codebook, type Bearing, type Declaration, type Evidence, type Source } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import type { Language } from "../../format.ts";
import { quoted } from "../../quoted.ts";

const words = {
  copy: { en: "Read in a copy by ", fr: "Lu dans une copie de " },
  source: { en: "Source: ", fr: "Source\u00a0: " },
  inPart: { en: "We read a part of it.", fr: "Nous en avons lu une partie." },
  inferred: { en: "We infer the date of this record.", fr: "Nous déduisons la date de cet élément." },
  since: { en: "The source credits it to another text: ", fr: "La source l’attribue à un autre texte\u00a0: " },
  superseded: { en: "The text that took its place: ", fr: "Le texte qui l’a remplacé\u00a0: " },
} as const;

/** A record's title in a feed: when, and the undertakings or passages on which it bears. */
export function titleOf(declaration: Declaration, { date, bearsOn }: Evidence, language: Language): string {
  const subjects = new Set(bearsOn.map((bearing) => subjectOf(declaration, bearing, language)));
  return `${dateInWords(date, language)}${colon(language)} ${[...subjects].join(language === "en" ? "; " : "\u202f; ")}`;
}

/** What a record tells, a paragraph each: the fact, what it shows, from where. */
export function paragraphsOf(declaration: Declaration, record: Evidence, language: Language): readonly string[] {
  const { fact, bearsOn, source, note, readInFull, dateBasis, creditedTo } = record;
  const titleOfText = (id: string | undefined): readonly string[] =>
    declaration.instruments.filter((instrument) => instrument.id === id).map(({ title }) => title[language]);
  return [
    fact[language],
    ...bearsOn.map((bearing) => {
      const shows = codebook.showings[bearing.shows][language];
      const successor = titleOfText(bearing.supersededBy).map((title) => `${words.superseded[language]}${title}.`);
      const subject = namedBy(declaration, bearing, language);
      const parts = [`${subject}${colon(language)} ${shows}.`, ...successor];
      return [...parts, ...(bearing.note === undefined ? [] : [bearing.note[language]])].join(" ");
    }),
    ...titleOfText(creditedTo).map((title) => `${words.since[language]}${title}.`),
    ...(note === undefined ? [] : [note[language]]),
    ...(dateBasis === "inferred" ? [words.inferred[language]] : []),
    `${words.source[language]}${sourceInWords(source, language)}${readInFull ? "" : ` ${words.inPart[language]}`}`,
  ];
}

function sourceInWords(source: Source, language: Language): string {
  const { title, publisher, datePublished, dateBasis, kind, copiedBy, noLink, note } = source;
  const basis = dateBasis === "inferred" ? ` (${codebook.dateBases.inferred[language]})` : "";
  const when = datePublished === undefined ? "" : `, ${dateInWords(datePublished, language)}${basis}`;
  const named = `${quoted(title, language)}, ${publisher}${when} (${codebook.sourceKinds[kind][language]}).`;
  const copied = copiedBy === undefined ? [] : [`${words.copy[language]}${copiedBy}.`];
  const others = [noLink, note].flatMap((text) => (text === undefined ? [] : [text[language]]));
  return [named, ...copied, ...others].join(" ");
}

/** The undertaking's name, or the first words of the passage. */
function subjectOf(declaration: Declaration, bearing: Bearing, language: Language): string {
  const passage = passageOf(declaration, bearing).split(/\s+/u);
  if (passage.length <= 8) return namedBy(declaration, bearing, language);
  return quoted(`${passage.slice(0, 8).join(" ")} …`, language);
}

/** The undertaking's name, or the words of the passage. */
function namedBy(declaration: Declaration, bearing: Bearing, language: Language): string {
  const undertaking = declaration.commitments.find(({ id }) => id === bearing.commitment);
  return undertaking?.title[language] ?? quoted(passageOf(declaration, bearing), language);
}

function passageOf(declaration: Declaration, bearing: Bearing): string {
  const passage = declaration.statements.find(({ id }) => id === bearing.statement);
  return passage?.anchors.map(({ exact }) => exact).join(" … ") ?? "";
}

function colon(language: Language): string {
  return language === "en" ? ":" : "\u00a0:";
}
