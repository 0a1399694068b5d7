import { codebook, type Manifestation, type WorkDate } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { quoted } from "../../quoted.ts";
import { heading, list, paragraph, type Block, type Line } from "../block.ts";
import { actorNames, parts, told, type Reader } from "../reader.ts";

/** What the declaration is: its name, who speaks in it, when, with what force, and where its words are. */
export function identityBlocks(reader: Reader, siteUrl: string | undefined): readonly Block[] {
  const { declaration, language, words } = reader;
  const { work, dataVersion, updated, searchedUpTo, expressions, manifestations } = declaration;
  const { identity } = words;
  const { value, basis } = work.legalCharacter;
  return [
    heading(1, work.title[language]),
    paragraph(work.genre[language]),
    paragraph(work.summary[language]),
    paragraph(words.about(dataVersion, dateInWords(updated, language), dateInWords(searchedUpTo, language))),
    heading(2, words.headings.identity),
    ...list([
      { label: identity.parties, text: actorNames(reader, work.parties) },
      { label: identity.force, text: parts(identity.forces[value], basis[language]) },
      ...work.dates.map((date) => dateLine(reader, date)),
      ...expressions.map((expression) => ({
        label: identity.title,
        text: parts(
          quoted(expression.title, language),
          identity.languages[expression.language],
          identity.versions[expression.textStatus],
          told(reader, expression.note),
        ),
      })),
      ...manifestations.map((copy) => copyLine(reader, copy)),
      ...(siteUrl === undefined ? [] : [{ label: identity.onSite, text: "", url: siteUrl }]),
    ]),
  ];
}

function dateLine(reader: Reader, { role, date, basis, note }: WorkDate): Line {
  const { language, words } = reader;
  const inferred = basis === "stated" ? undefined : codebook.bases[basis][language];
  return {
    label: words.identity.dates[role],
    text: parts(dateInWords(date, language), inferred, told(reader, note)),
  };
}

function copyLine(reader: Reader, copy: Manifestation): Line {
  const { language, words } = reader;
  const { publisher, licence, noLink, note, datePublished, url } = copy;
  return {
    label: words.identity.copy,
    text: parts(
      publisher,
      words.identity.copies[copy.copy],
      datePublished === undefined ? undefined : words.sources.published(dateInWords(datePublished, language), false),
      words.identity.terms(licence.name[language], licence.confirmed),
      told(reader, noLink),
      told(reader, note),
    ),
    url,
  };
}
