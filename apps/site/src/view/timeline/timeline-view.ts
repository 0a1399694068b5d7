import type { Declaration, Localized } from "@entente/sdk";
import type { Language } from "../../i18n/language.ts";
import { otherTextPath } from "../family-view.ts";
import { dateBesideTitle, inOrderOfTime, sideOf, titleOf, type Side } from "../side-of-statement.ts";
import { datedRecords, type DatedRecords } from "./dated-records.ts";
import { namedTimes, unplacedTimes, type NamedTime, type TimeGroup, type UnplacedTime } from "./named-times.ts";
import { recordsFigure, type RecordsFigure } from "./records-figure.ts";
import { timelineFigure, type TimelineFigure } from "./timeline-figure.ts";

/** Another text in the line of time. */
export interface TextInTime {
  readonly id: string;
  readonly title: Localized;
  readonly when: string | undefined;
  readonly isNamed: boolean;
  readonly path: string;
}

/** What came before the statement, its day, what lay ahead of it and what followed. */
export interface TimelineView {
  readonly figure: TimelineFigure;
  readonly recordsFigure: RecordsFigure;
  readonly times: Readonly<Record<TimeGroup, readonly NamedTime[]>>;
  readonly unplaced: readonly UnplacedTime[];
  readonly texts: Readonly<Record<Side, readonly TextInTime[]>>;
  readonly records: DatedRecords;
}

/** Puts in the order of time what the statement names and what is known around it. */
export function timelineView(declaration: Declaration, language: Language): TimelineView {
  const times = namedTimes(declaration, language);
  const records = datedRecords(declaration, language);
  const of = (group: TimeGroup): readonly NamedTime[] => times.filter((time) => time.group === group);
  const on = (side: Side): readonly TextInTime[] =>
    inOrderOfTime(declaration)
      .filter((instrument) => sideOf(declaration, instrument) === side)
      .map((instrument) => ({
        id: instrument.id,
        title: titleOf(instrument),
        when: dateBesideTitle(declaration, instrument, language),
        isNamed: instrument.anchors.length > 0,
        path: otherTextPath(instrument.id, language),
      }));
  return {
    figure: timelineFigure(declaration, times),
    recordsFigure: recordsFigure(declaration, records),
    times: { before: of("before"), day: of("day"), ahead: of("ahead"), oneEnd: of("oneEnd") },
    unplaced: unplacedTimes(declaration),
    texts: { before: on("before"), after: on("after"), undated: on("undated") },
    records,
  };
}
