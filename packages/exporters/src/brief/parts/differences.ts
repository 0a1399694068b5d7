import { heading, line, list, paragraph, type Block } from "../block.ts";
import { told, type Reader } from "../reader.ts";
import { concernLines } from "./concerns.ts";
import { quoted } from "../../quoted.ts";
import { recordLines } from "./records.ts";

/** Where sources differ: both sides, what may explain it and what would settle it. */
export function differenceBlocks(reader: Reader): readonly Block[] {
  const { declaration, language, words } = reader;
  const { contradictions, statements } = declaration;
  const said = words.differences;
  return [
    heading(2, words.headings.differences),
    paragraph(contradictions.length === 0 ? words.none : said.introduction),
    ...contradictions.flatMap((contradiction) => [
      heading(3, contradiction.title[language]),
      ...list([
        ...concernLines(reader, said.concerns, contradiction.concerns),
        ...(contradiction.concerns.commitments.length === 0
          ? [{ label: said.concerns, text: said.noUndertaking }]
          : []),
        { label: said.sides, text: contradiction.differs[language] },
        ...line(said.mayExplain, told(reader, contradiction.mayExplain)),
        { label: said.wouldSettle, text: contradiction.wouldSettle[language] },
        ...statements
          .filter(({ id }) => contradiction.statements.includes(id))
          .flatMap(({ anchors }) =>
            anchors.map(({ exact }) => ({ label: said.passage, text: quoted(exact, language) })),
          ),
        ...recordLines(reader, said.record, contradiction.evidence),
      ]),
    ]),
  ];
}
