import {
  codebook,
  evidenceOnCommitment,
  membersOf,
  quotesOf,
  selectCommitments,
  statusAt,
  summaryAt,
  type Anchor,
  type Commitment,
  type Declaration,
  type StatusCount,
  type StatusLevel,
  type Voice,
} from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart, listInWords } from "../i18n/list-in-words.ts";
import { shareInWords } from "../i18n/share-in-words.ts";
import { statusView, type StatusView } from "./status-view.ts";
import { inListOrder } from "./undertakings-view.ts";

/** A row of counts: one number for each column. */
interface CountRow {
  readonly label: string;
  readonly level?: StatusLevel;
  readonly counts: readonly number[];
  /** Into what the counts divide. */
  readonly parts?: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** Rows of counts under heads that say of what they are. */
export interface CountTableView {
  readonly heads: readonly string[];
  readonly groups: readonly { readonly label?: string; readonly rows: readonly CountRow[] }[];
}

/** An undertaking with its status, as the list shows it. */
interface ListedStatus {
  readonly id: string;
  readonly title: string;
  readonly status: StatusView;
  readonly quotes: readonly Anchor[];
  readonly records: string;
  /** What it is, where it is no undertaking to act. */
  readonly apart: string | undefined;
}

/** What happened next, as far as records show it. */
export interface WhatHappenedView {
  readonly day: string;
  /** Of how many no evidence was found. */
  readonly withoutEvidence: string;
  /** On how many sources differ. */
  readonly contested: string;
  readonly voices: CountTableView;
  readonly strands: readonly {
    readonly id: string;
    readonly title: string;
    readonly undertakings: readonly ListedStatus[];
  }[];
}

/** Computes what records show of every undertaking on the last day of the search. */
export function whatHappenedView(declaration: Declaration, language: Language): WhatHappenedView {
  const { counted } = dictionaries[language];
  const { undertakings, followUps } = summaryAt(declaration, declaration.searchedUpTo);
  const kinds = [
    { count: undertakings, noun: counted.undertakings },
    { count: followUps, noun: counted.followUps },
  ].filter(({ count }) => count.total > 0);
  const counts = kinds.map(({ count }) => count);
  // Heads of columns may break, so that they fit a narrow screen.
  const heads = kinds.map(({ count, noun }) => countInWords(count.total, noun, language).replace("\u00a0", " "));
  const share = (some: (count: StatusCount) => number): string =>
    listInWords(
      kinds.map(({ count, noun }) => shareInWords(some(count), count.total, noun, language)),
      language,
    );
  return {
    day: dateInWords(declaration.searchedUpTo, language),
    withoutEvidence: share(({ withoutEvidence }) => withoutEvidence),
    contested: share(({ contested }) => contested),
    voices: { heads, groups: [{ rows: voiceRows(counts, language) }] },
    strands: listedByStrand(declaration, language),
  };
}

function voiceRows(counts: readonly StatusCount[], language: Language): readonly CountRow[] {
  const voices = Object.keys(codebook.voices) as Voice[];
  return voices.map((voice) => ({
    label: asLineStart(codebook.voices[voice].label[language], language),
    counts: counts.map((count) => count.voices[voice]),
  }));
}

function listedByStrand(declaration: Declaration, language: Language): WhatHappenedView["strands"] {
  const frameworks = new Set(selectCommitments(declaration).frameworks.map(({ id }) => id));
  const order = inListOrder(declaration);
  return declaration.strands
    .map(({ id, title }) => ({
      id,
      title: title[language],
      undertakings: order
        .filter(({ strand }) => strand === id)
        .map((commitment) => listed(declaration, commitment, frameworks.has(commitment.id), language)),
    }))
    .filter(({ undertakings }) => undertakings.length > 0);
}

function listed(
  declaration: Declaration,
  commitment: Commitment,
  isFramework: boolean,
  language: Language,
): ListedStatus {
  const { undertakings, records } = dictionaries[language];
  const status = statusAt(declaration, commitment.id, declaration.searchedUpTo);
  const { size } = recordsCounted(declaration, commitment);
  const told = countInWords(size, records.counted, language);
  const decided = status.because.length > 0 ? told : records.whatHappened.noneDecides(told);
  return {
    id: commitment.id,
    title: commitment.title[language],
    status: statusView(status, language),
    quotes: quotesOf(declaration, commitment),
    records: size === 0 ? records.whatHappened.noRecords : decided,
    apart: isFramework
      ? undertakings.framework
      : commitment.mechanism === undefined
        ? undefined
        : undertakings.followUp,
  };
}

/** The records on an undertaking and on those that belong to it: they count for it too. */
function recordsCounted(declaration: Declaration, { id }: Commitment): ReadonlySet<string> {
  const members = membersOf(declaration, id).map((member) => member.id);
  const shown = [id, ...members].flatMap((each) => evidenceOnCommitment(declaration, each));
  return new Set(shown.map(({ evidence }) => evidence.id));
}
