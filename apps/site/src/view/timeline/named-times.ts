import {
  dayOfDeclaration,
  timeline,
  type Anchor,
  type CalendarDate,
  type Declaration,
  type Localized,
  type TimelineEntry,
  type TimeMention,
} from "@entente/sdk";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { dictionaries } from "../../i18n/dictionaries.ts";
import type { Language } from "../../i18n/language.ts";
import { asLineStart } from "../../i18n/list-in-words.ts";
import { pathTo } from "../../i18n/routes.ts";
import { sumInWords } from "../../i18n/sum-in-words.ts";
import { otherTextPath } from "../family-view.ts";

/** Where a time lies that the statement names; of those in `oneEnd` only the last day is known. */
export type TimeGroup = "before" | "day" | "ahead" | "oneEnd";

/** A time that the statement names, or the day on which it was made or published. */
export interface NamedTime {
  /** Where the page shows it. */
  readonly id: string;
  readonly group: TimeGroup;
  readonly earliest: CalendarDate | undefined;
  readonly latest: CalendarDate | undefined;
  /** Something is to happen by its last day. */
  readonly isDeadline: boolean;
  /** "No later than 2 August 2015". */
  readonly when: string;
  readonly isInferred: boolean;
  /** What happens then, is due then or was made then. */
  readonly facts: readonly TimeFact[];
  readonly notes: readonly Localized[];
  /** The words as a label: "this week". */
  readonly labels: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** Something that hangs on a time. */
interface TimeFact {
  /** What it is: "Due by then". */
  readonly label: string | undefined;
  readonly text: Localized;
  readonly path: string | undefined;
}

/** A time that the words name and no calendar shows. */
export interface UnplacedTime {
  readonly id: string;
  readonly note: Localized | undefined;
  readonly anchors: readonly Anchor[];
}

/** The times that the statement names, in the order of time, with its own day and that of its publication. */
export function namedTimes(declaration: Declaration, language: Language): readonly NamedTime[] {
  const day = dayOfDeclaration(declaration);
  return timeline(declaration).flatMap((entry) => {
    const groups = [...new Set([...entry.dates.map((mention) => groupOf(mention, day)), ...workGroup(entry)])];
    return groups.map((group) => namedTime(entry, group, day, language));
  });
}

/** The times that no calendar shows, in the order of the text. */
export function unplacedTimes({ dates }: Declaration): readonly UnplacedTime[] {
  return dates.filter(({ edtf }) => edtf === undefined).map(({ id, note, anchors }) => ({ id, note, anchors }));
}

function workGroup({ work }: TimelineEntry): readonly TimeGroup[] {
  return work.length > 0 ? ["day"] : [];
}

function groupOf({ role, earliest, latest }: TimeMention, day: CalendarDate): TimeGroup {
  const isPast = latest !== undefined && latest < day;
  if (role === "deadline") return isPast ? "before" : "ahead";
  if (earliest === undefined) return "oneEnd";
  if (earliest === day && latest === day) return "day";
  return earliest > day ? "ahead" : "before";
}

function namedTime(entry: TimelineEntry, group: TimeGroup, day: CalendarDate, language: Language): NamedTime {
  const mentions = entry.dates.filter((mention) => groupOf(mention, day) === group);
  const work = group === "day" ? entry.work : [];
  const isDeadline = mentions.length > 0 && mentions.every(({ role }) => role === "deadline");
  const { edtf, earliest, latest } = entry;
  const when = dateInWords(isDeadline && latest !== undefined ? `[..${latest}]` : edtf, language);
  const notes = [
    ...mentions.flatMap(({ inferredFrom, note }) => [inferredFrom, note]),
    ...work.map(({ note }) => note),
  ].filter((note) => note !== undefined);
  return {
    id: mentions[0]?.id ?? `${work[0]?.role ?? "work"}-day`,
    group,
    earliest,
    latest,
    isDeadline,
    when: asLineStart(when, language),
    isInferred:
      mentions.some(({ inferredFrom }) => inferredFrom !== undefined) || work.some(({ basis }) => basis === "inferred"),
    facts: factsOf(entry, mentions, group, language),
    notes: notes.filter((note, index) => notes.findIndex(({ en }) => en === note.en) === index),
    labels: [...new Set(mentions.map(({ asWritten }) => asWritten))],
    anchors: mentions.flatMap(({ anchors }) => anchors),
  };
}

function factsOf(
  entry: TimelineEntry,
  mentions: readonly TimeMention[],
  group: TimeGroup,
  language: Language,
): readonly TimeFact[] {
  const { facts: words } = dictionaries[language].timeline;
  const ids = new Set(mentions.map(({ id }) => id));
  const isThen = (date: string | undefined): boolean => date !== undefined && ids.has(date);
  const work = group === "day" ? entry.work : [];
  return [
    ...work.map(({ role }) => ({ label: undefined, text: inBoth((of) => dictionaries[of].timeline.facts[role]) })),
    ...entry.events
      .filter(({ date }) => isThen(date))
      .map(({ name }) => ({ label: undefined, text: inBoth((of) => asLineStart(name[of], of)) })),
    ...entry.due
      .filter(({ due }) => isThen(due))
      .map(({ id, title }) => ({
        label: words.due,
        text: title,
        path: pathTo({ page: "undertaking", id }, language),
      })),
    ...entry.announced
      .filter(({ announcedOn }) => isThen(announcedOn))
      .map((sum) => ({
        label: words.announced,
        text: inBoth((of) => sumInWords(sum, of)),
        path: pathTo({ page: "money" }, language),
      })),
    ...entry.instruments
      .filter(({ date }) => isThen(date))
      .map(({ id, title }) => ({ label: words.made, text: title, path: otherTextPath(id, language) })),
  ].map((fact) => ({ path: undefined, ...fact }));
}

function inBoth(write: (language: Language) => string): Localized {
  return { en: write("en"), fr: write("fr") };
}
