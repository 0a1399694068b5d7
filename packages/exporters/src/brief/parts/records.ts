import type { Evidence } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { quoted } from "../../quoted.ts";
import type { Line } from "../block.ts";
import { actorNames, parts, titleOf, told, type Reader } from "../reader.ts";

/** What a record tells, who says so, and where it was read. */
function recordLine(reader: Reader, label: string, record: Evidence): Line {
  const { declaration, language, words } = reader;
  const { source, speakers, readInFull, creditedTo, note } = record;
  const said = words.sources;
  const happened = dateInWords(record.date, language);
  const published =
    source.datePublished === undefined
      ? said.undated
      : said.published(dateInWords(source.datePublished, language), source.dateBasis === "inferred");
  return {
    label,
    text: parts(
      record.dateBasis === "inferred" ? said.about(happened) : happened,
      record.fact[language],
      speakers.length === 0 ? said.press : said.saidBy(actorNames(reader, speakers)),
      `${source.publisher}, ${quoted(source.title, language)}`,
      published,
      source.copiedBy === undefined ? undefined : said.copiedBy(source.copiedBy),
      readInFull ? undefined : said.inPart,
      creditedTo === undefined ? undefined : said.creditedTo(titleOf(reader, declaration.instruments, creditedTo)),
      told(reader, source.noLink),
      told(reader, note),
    ),
    url: source.url,
  };
}

/** The records of some ids, a line each. */
export function recordLines(reader: Reader, label: string, ids: readonly string[]): readonly Line[] {
  return ids.flatMap((id) => {
    const record = reader.declaration.evidence.find((evidence) => evidence.id === id);
    return record === undefined ? [] : [recordLine(reader, label, record)];
  });
}
