import { codebook, statusAt } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { heading, list, paragraph, type Block } from "../block.ts";
import { opening, type Reader } from "../reader.ts";
import { timeText } from "./times.ts";

/** By when what is to be done, in the order of the days. */
export function deadlineBlocks(reader: Reader): readonly Block[] {
  const { declaration, language, words } = reader;
  const { searchedUpTo, commitments, dates } = declaration;
  const due = dates
    .map((date) => ({ date, commitments: commitments.filter((commitment) => commitment.due === date.id) }))
    .filter((deadline) => deadline.commitments.length > 0)
    .sort((a, b) => compare(a.date.latest, b.date.latest));
  const day = words.deadlines.state(dateInWords(searchedUpTo, language));
  return [
    heading(2, words.headings.deadlines),
    ...(due.length === 0 ? [paragraph(words.deadlines.none)] : []),
    ...due.flatMap(({ date, commitments: owed }) => [
      heading(3, opening(date.edtf === undefined ? date.asWritten : dateInWords(date.edtf, language))),
      ...list([
        { label: words.undertakings.due, text: timeText(reader, date) },
        ...owed.map(({ id, title }) => ({
          label: title[language],
          text: `${day}${words.colon}${codebook.deadlineStates[statusAt(declaration, id, searchedUpTo).deadline][language]}`,
        })),
      ]),
    ]),
  ];
}

/** A day that is open comes last. */
function compare(a = "9999-12-31", b = "9999-12-31"): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
