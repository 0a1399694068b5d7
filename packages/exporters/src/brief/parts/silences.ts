import { codebook, type Silence } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { quoted } from "../../quoted.ts";
import { heading, line, list, paragraph, type Block, type Line } from "../block.ts";
import { actorNames, titleOf, told, type Reader } from "../reader.ts";

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
        ...concernLines(reader, silence),
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

function concernLines(reader: Reader, { commitments, statements }: Silence): readonly Line[] {
  const { declaration, language, words } = reader;
  const label = words.silences.concerns;
  return [
    ...commitments.map((id) => ({ label, text: titleOf(reader, declaration.commitments, id) })),
    ...declaration.statements
      .filter(({ id }) => statements.includes(id))
      .flatMap(({ anchors }) => anchors.map(({ exact }) => ({ label, text: quoted(exact, language) }))),
  ];
}
