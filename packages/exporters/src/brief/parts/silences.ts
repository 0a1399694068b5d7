import { codebook } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { heading, line, list, paragraph, type Block } from "../block.ts";
import { actorNames, told, type Reader } from "../reader.ts";
import { concernLines } from "./concerns.ts";

/** What was looked for and not found, where, up to when, and what would answer it. */
export function silenceBlocks(reader: Reader): readonly Block[] {
  const { declaration, language, words } = reader;
  const { silences } = declaration;
  const said = words.silences;
  return [
    heading(2, words.headings.silences),
    paragraph(silences.length === 0 ? words.none : said.introduction),
    ...silences.flatMap((silence) => [
      heading(3, silence.title[language]),
      ...list([
        ...concernLines(reader, said.concerns, silence),
        { label: said.lookedFor, text: silence.lookedFor[language] },
        { label: said.where, text: silence.where[language] },
        { label: said.upTo, text: dateInWords(silence.upTo, language) },
        { label: said.wouldAnswer, text: silence.wouldAnswer[language] },
        ...silence.requests.map(({ route, to }) => ({
          label: said.request,
          text: said.requestTo(codebook.requestRoutes[route][language], actorNames(reader, [to])),
        })),
        ...line(said.note, told(reader, silence.note)),
      ]),
    ]),
  ];
}
