import { codebook, countKinds, proof, type CodingAgreement } from "@entente/sdk";
import { heading, list, paragraph, type Block, type Line } from "../block.ts";
import { counted, numberText, opening, type Reader } from "../reader.ts";

/** How the text was read: what is covered, by which tests, how a status follows, and how far two readings agree. */
export function readingBlocks(reader: Reader): readonly Block[] {
  const { declaration, language, words } = reader;
  const { statements, sentences, codings } = declaration;
  const said = words.reading;
  const { anchors, held } = proof(declaration);
  return [
    heading(2, words.headings.reading),
    paragraph(
      said.passages(counted(statements.length, said.passage, reader), counted(sentences.length, said.sentence, reader)),
    ),
    paragraph(said.held(numberText(held, reader), counted(anchors.length, said.quote, reader))),
    paragraph(said.ours),
    heading(3, said.kinds),
    ...list(
      [...countKinds(declaration)].map(([kind, count]) => ({
        label: `${opening(codebook.kinds[kind].label[language])} (${numberText(count, reader)})`,
        text: codebook.kinds[kind].test[language],
      })),
    ),
    heading(3, said.strengths),
    ...list(
      Object.values(codebook.strengths).map(({ label, test }) => ({
        label: opening(label[language]),
        text: test[language],
      })),
    ),
    heading(3, said.statusRule),
    ...list(codebook.statusRule.map((step) => ({ text: step[language] }))),
    ...(codings.length === 0
      ? []
      : [
          heading(3, said.agreement),
          paragraph(said.agreementNote),
          ...list(codings.map((coding) => agreementLine(reader, coding))),
        ]),
  ];
}

function agreementLine(reader: Reader, { asks, agreed, units, kappa, alpha, apart }: CodingAgreement): Line {
  const { language, words } = reader;
  const text = (value: number | undefined): string => (value === undefined ? "–" : numberText(value, reader));
  const within = `${text(apart.agreed)}/${text(apart.units)}`;
  return {
    text: `${asks[language]} ${words.reading.agreed(text(agreed), text(units), within)}, ${words.reading.chance(text(kappa), text(alpha))}`,
  };
}
