import {
  codebook,
  selectCommitments,
  statusAt,
  summaryAt,
  type Status,
  type StatusCount,
  type StatusLevel,
  type Voice,
} from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { heading, line, list, paragraph, type Block, type Line } from "../block.ts";
import { numberText, opening, percentText, titleOf, type Reader } from "../reader.ts";
import { recordLines } from "./records.ts";

/** What records show of each undertaking at the end of the search, who says so, and for how many there is none. */
export function statusBlocks(reader: Reader): readonly Block[] {
  const { declaration, language, words } = reader;
  const { searchedUpTo } = declaration;
  const { undertakings, followUps, statuses } = summaryAt(declaration, searchedUpTo);
  const frameworks = selectCommitments(declaration).frameworks.map(({ id }) => ({
    commitment: id,
    status: statusAt(declaration, id, searchedUpTo),
  }));
  return [
    heading(2, words.headings.statuses),
    paragraph(words.statuses.asOf(dateInWords(searchedUpTo, language))),
    ...countBlocks(reader, undertakings, undefined),
    ...countBlocks(reader, followUps, words.statuses.followUps),
    paragraph(words.statuses.caution),
    ...[...statuses, ...frameworks].flatMap(({ commitment, status }) => [
      heading(3, titleOf(reader, declaration.commitments, commitment)),
      ...list(statusLines(reader, status)),
    ]),
  ];
}

/** How many have which status and voice; the share without evidence comes first and stands beside every other number. */
function countBlocks(reader: Reader, count: StatusCount, title: string | undefined): readonly Block[] {
  const { language, words } = reader;
  const { total, withoutEvidence, levels, voices, contested } = count;
  if (total === 0) return [];
  const [of, without] = [numberText(total, reader), numberText(withoutEvidence, reader)];
  const counts = (some: number): string => words.statuses.of(numberText(some, reader), of, without);
  const told = (label: string, some: number): readonly Line[] =>
    some === 0 ? [] : [{ label: opening(label), text: counts(some) }];
  const share = words.statuses.share(without, of, percentText(withoutEvidence, total, reader));
  return [
    paragraph(title === undefined ? share : `${title}. ${share}`),
    ...list([
      ...(Object.keys(levels) as StatusLevel[])
        .filter((level) => level !== "no-evidence")
        .flatMap((level) => told(codebook.statusLevels[level].label[language], levels[level])),
      ...(Object.keys(voices) as Voice[]).flatMap((voice) =>
        told(codebook.voices[voice].label[language], voices[voice]),
      ),
      ...told(words.statuses.contested.replace(/\.$/, ""), contested),
    ]),
  ];
}

function statusLines(reader: Reader, status: Status): readonly Line[] {
  const { declaration, language, words } = reader;
  const { level, voice, contested, documentedOn, supersededBy, deadline, because } = status;
  const label = codebook.statusLevels[level].label[language];
  const said = words.statuses;
  const on = documentedOn === undefined ? "" : `${words.colon}${dateInWords(documentedOn, language)}`;
  return [
    { label: said.status, text: `${label}${on}` },
    ...line(said.voice, voice === undefined ? undefined : opening(codebook.voices[voice].label[language])),
    ...(contested ? [{ text: said.contested }] : []),
    ...line(said.superseded, supersededBy && titleOf(reader, declaration.instruments, supersededBy)),
    { label: said.deadline, text: opening(codebook.deadlineStates[deadline][language]) },
    ...recordLines(reader, said.because, because),
  ];
}
